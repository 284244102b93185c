package org.redress.casework.reviewers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;

/** Looks for words in the reports of open cases, so many of them at a time. */
public final class WordSearch {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Worklist worklist;
  private final ReportReader reports;

  public WordSearch(Worklist worklist, ReportReader reports) {
    this.worklist = worklist;
    this.reports = reports;
  }

  /**
   * The cases among the next that are asked for whose report holds all of the words, in the posts or in the reporter's
   * account: however they are cased, and with whatever before and after them. What was said later is not looked at.
   *
   * @param behind where the last look ended
   */
  public WorkPage look(Reviewer reviewer, WorkFilter filter, String words, Optional<WorkPlace> behind) {
    List<String> wanted = words(words).toList();
    WorkPage open = worklist.stretch(reviewer, filter, behind);
    Map<CaseId, Report> read = wanted.isEmpty() || open.cases().isEmpty()
        ? Map.of()
        : reports.read(open.cases().stream().map(SeenCase::id).toList());
    return new WorkPage(
        open.cases()
            .stream()
            .filter(seen -> Optional.ofNullable(read.get(seen.id())).filter(it -> holds(it, wanted)).isPresent())
            .toList(),
        Optional.empty(), open.after(), open.after());
  }

  /** Whether there is any word in it. */
  public static boolean isAny(String words) {
    return words(words).findAny().isPresent();
  }

  private static boolean holds(Report report, List<String> wanted) {
    String all = Stream.concat(Stream.of(report.account()), report.posts().stream().map(Post::text))
        .flatMap(WordSearch::words)
        .collect(Collectors.joining(" "));
    return wanted.stream().allMatch(all::contains);
  }

  private static Stream<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty());
  }
}
