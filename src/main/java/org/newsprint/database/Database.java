package org.newsprint.database;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsprint.config.SecretReference;

/**
 * A database that the tables are delivered to.
 *
 * @param url its JDBC address, without a password
 * @param user who writes the tables
 * @param password where the user's password stands
 * @param createTables whether to create the tables that are missing before a run
 */
public record Database(String url, String user, SecretReference password, boolean createTables)
    implements Serializable {
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)[?&;][^=&;]*(password|passwd|pwd|secret)[^=&;]*=");
  private static final Pattern USER_INFO = Pattern.compile("//[^/?]*@");

  /** What is wrong with a JDBC address, if anything is. It repeats nothing that may be secret. */
  public static Optional<String> fault(String url) {
    if (PASSWORD.matcher(url).find() || USER_INFO.matcher(url).find()) {
      return Optional.of(
          "must not hold a user or a password, since everybody who sees the job sees them; give the"
              + " user apart, and of the password only where it stands");
    }
    if (!url.startsWith("jdbc:")) {
      return Optional.of(
          "is not a JDBC address, for example jdbc:postgresql://localhost:5432/news");
    }
    return Connections.driver(url).isPresent()
        ? Optional.empty()
        : Optional.of(
            "no driver knows '%s'; the jar brings that of jdbc:postgresql://HOST:PORT/DATABASE"
                .formatted(shown(url)));
  }

  /** The address without its parameters. */
  public String shownUrl() {
    return shown(url);
  }

  private static String shown(String url) {
    return url.replaceFirst("[?;].*", "");
  }

  @Override
  public String toString() {
    return user + " at " + shownUrl();
  }
}
