package org.redress.screening.history;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Part;
import org.redress.casework.history.Account;
import org.redress.casework.history.Earlier;
import org.redress.casework.report.Statements;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataFileException;
import org.redress.screening.data.DataNode;
import org.redress.screening.fusion.Sighting;

/**
 * What is known of a report beside its words: that it goes on, whom and what other cases are about, and accounts whose name
 * hides who is behind them. Its signals point at no words.
 */
public final class CaseHistory {

  /** What spans, voices and gaps call it. */
  public static final String NAME = "history";

  private final String version;
  private final List<Cue> cues;
  private final List<Pattern> anonymousAccounts;

  private CaseHistory(DataNode node) {
    version = node.text("version");
    cues = node.objects("cues", Cue::read);
    anonymousAccounts = node.texts("anonymousAccounts").stream().map(CaseHistory::compile).toList();
  }

  /** The cues that the product ships with. */
  public static CaseHistory shipped() {
    return DataFile.readShipped("history.json", CaseHistory::new);
  }

  /**
   * Reads other cues and closes {@code in}.
   *
   * @throws DataFileException saying what is wrong and where
   */
  public static CaseHistory read(InputStream in, String name) {
    return DataFile.read(in, name, CaseHistory::new);
  }

  /** What results cite. */
  public String version() {
    return version;
  }

  /**
   * What the circumstances say.
   *
   * @param found the clauses that the words themselves were found to concern
   */
  public List<Sighting> sightings(Statements said, Earlier earlier, Set<ClauseId> found) {
    return cues.stream().flatMap(cue -> sighting(cue, said, earlier, found)).toList();
  }

  private Stream<Sighting> sighting(Cue cue, Statements said, Earlier earlier, Set<ClauseId> found) {
    int cases = switch (cue.kind()) {
      case ONGOING -> said.ongoing() ? cue.atLeast() : 0;
      case REPEAT_RESPONDENT -> earlier.accountCases();
      case SAME_POST -> earlier.postCases();
      case ANONYMOUS_ACCOUNT -> namesAnonymousAccount(said) ? cue.atLeast() : 0;
    };
    return cue.signal(cases, found).map(signal -> new Sighting(new Part.Account(), NAME, signal)).stream();
  }

  private boolean namesAnonymousAccount(Statements said) {
    return said.reportedPosts()
        .stream()
        .flatMap(post -> Stream.concat(post.author().stream(), Account.of(post).map(Account::handle).stream()))
        .anyMatch(name -> anonymousAccounts.stream().anyMatch(regex -> regex.matcher(name.strip()).find()));
  }

  private static Pattern compile(String regex) {
    try {
      return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("anonymousAccounts: is no RE2 expression: " + e.getDescription(), e);
    }
  }
}
