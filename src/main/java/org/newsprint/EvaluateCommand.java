package org.newsprint;

import picocli.CommandLine.Command;

/** {@code newsprint evaluate}: what is measured is one of its own commands. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures the stages of a job on data whose answers are known.",
    subcommands = {EvaluateCoverageCommand.class, EvaluateStanceCommand.class})
final class EvaluateCommand {}
