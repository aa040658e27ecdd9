package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsprint.cluster.ClusterAddress;
import org.newsprint.cluster.RunningJobs;

/**
 * Keeps the output folder of a run to itself: two at once would mix their rows, and write to the
 * same unfinished files.
 *
 * <p>The operating system locks a file in the folder for as long as the process lives, so that a
 * run that was killed leaves no lock. The file says who holds it, for people. A job on a cluster
 * goes on when the process that submitted it has ended; so the file also names the cluster, which
 * is asked whether a job that has not ended writes there. A cluster that does not answer runs none.
 *
 * <p>A folder that is not on a file system of this machine has no file, and only the cluster that a
 * job is submitted to is asked.
 */
final class OutputLock implements AutoCloseable {
  private static final String FILE = ".newsprint.lock";
  private static final String CLUSTER = "cluster ";

  private static final int MOST_BYTES = 4096;

  /** What this process holds. To open and close such a file once more would give up its lock. */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  private final String folder;
  private final String holder;
  private final Optional<Path> file;
  private final @Nullable FileChannel channel;

  /** Whether what the file says is to be known when this process has ended. */
  private boolean stays = true;

  private OutputLock(
      String folder, String holder, Optional<Path> file, @Nullable FileChannel channel) {
    this.folder = folder;
    this.holder = holder;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the folder for a run.
   *
   * @param cluster where the run's job will be, if it is submitted
   * @throws UnrunnableJobException if another run has it, saying which
   */
  static OutputLock take(String folder, String run, Optional<ClusterAddress> cluster)
      throws UnrunnableJobException {
    String holder =
        "run %s, process %d on %s".formatted(run, ProcessHandle.current().pid(), host());
    OutputLock lock = lock(folder, holder);
    try {
      lock.checkClusters(cluster);
      lock.write(cluster);
      return lock;
    } catch (UnrunnableJobException e) {
      lock.close();
      throw e;
    } catch (IOException e) {
      lock.close();
      throw cannotLock(folder, e);
    }
  }

  private static OutputLock lock(String folder, String holder) throws UnrunnableJobException {
    OutputLock none = new OutputLock(folder, holder, Optional.empty(), null);
    if (folder.contains("://")) {
      return none;
    }
    Path file;
    try {
      Files.createDirectories(Path.of(folder));
      file = Path.of(folder).toRealPath().resolve(FILE);
    } catch (IOException cannotBeWritten) {
      return none; // Places says so, with all that is wrong besides.
    }
    String other = HELD.putIfAbsent(file, holder);
    if (other != null) {
      throw taken(folder, other);
    }
    Optional<FileChannel> channel = Optional.empty();
    try {
      channel = lock(file, folder);
      return channel
          .map(locked -> new OutputLock(folder, holder, Optional.of(file), locked))
          .orElse(none);
    } finally {
      if (channel.isEmpty()) {
        HELD.remove(file);
      }
    }
  }

  private static Optional<FileChannel> lock(Path file, String folder)
      throws UnrunnableJobException {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException cannotBeWritten) {
      return Optional.empty();
    }
    try {
      if (channel.tryLock() == null) {
        String holder = lines(channel).stream().findFirst().orElse("one that has just begun");
        channel.close();
        throw taken(folder, holder);
      }
      return Optional.of(channel);
    } catch (IOException | OverlappingFileLockException e) {
      throw cannotLock(folder, e);
    }
  }

  private static UnrunnableJobException taken(String folder, String holder) {
    return new UnrunnableJobException(
        "another run writes to %s: %s; wait for its end, or name another folder with --output=DIR"
            .formatted(Paths.shown(folder), holder));
  }

  private static UnrunnableJobException cannotLock(String folder, Exception e) {
    return new UnrunnableJobException(
        ("cannot lock %s against a second run: %s; name a folder with --output=DIR on a file system"
                + " that knows locks")
            .formatted(Paths.shown(folder), Failures.firstLine(e)));
  }

  private static List<String> lines(FileChannel channel) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(MOST_BYTES);
    int read;
    do {
      read = channel.read(content, content.position());
    } while (read > 0);
    return UTF_8.decode(content.flip()).toString().lines().toList();
  }

  private void checkClusters(Optional<ClusterAddress> cluster)
      throws IOException, UnrunnableJobException {
    if (channel != null) {
      for (String line : lines(channel)) {
        if (line.startsWith(CLUSTER)) {
          checkCluster(ClusterAddress.parse(line.substring(CLUSTER.length())));
        }
      }
    }
    checkCluster(cluster);
  }

  private void checkCluster(Optional<ClusterAddress> cluster) throws UnrunnableJobException {
    if (cluster.isEmpty()) {
      return;
    }
    for (String job : RunningJobs.writingTo(folder, cluster.get())) {
      throw new UnrunnableJobException(
          ("job %s on the cluster at %s writes to %s; wait for its end, stop it (flink stop, or curl"
                  + " -X PATCH %s), or name another folder with --output=DIR")
              .formatted(job, cluster.get(), Paths.shown(folder), cluster.get().resource(job)));
    }
  }

  private void write(Optional<ClusterAddress> cluster) throws IOException {
    stays = cluster.isPresent();
    if (channel != null) {
      String content = holder + "\n" + cluster.map(address -> CLUSTER + address + "\n").orElse("");
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(content.getBytes(UTF_8)), 0);
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }

  /**
   * Lets others have the folder. The file stays, to remove it would race with who just opened it;
   * it is empty, unless there is a cluster to ask.
   */
  @Override
  public void close() {
    if (channel != null) {
      try (channel) {
        channel.truncate(stays ? channel.size() : 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        file.ifPresent(HELD::remove);
      }
    }
  }
}
