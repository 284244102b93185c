package org.redress.notices;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.AlertRound;
import org.redress.casework.DigestCount;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.web.messages.Messages;

/** The letters that call people to work. They tell references and numbers, and nothing that anybody reported. */
final class StaffNote {

  private final Messages messages;
  private final Notice notice;
  private final Optional<URI> console;
  private final Map<String, Object> places;

  StaffNote(Messages messages, Notice notice, Optional<URI> console) {
    this.messages = messages;
    this.notice = notice;
    this.console = console;
    this.places = new HashMap<>(Map.of("minutes", AlertRound.PATIENCE.toMinutes()));
    notice.id().ofCase().ifPresent(id -> places.put("reference", id.reference()));
  }

  Letter urgentAlert() {
    String round = kind() + "." + AlertRound.valueOf(notice.fact(NoticeFact.ROUND)).name();
    return letter(round, withLink(paragraph(round)));
  }

  Letter approvalNeeded() {
    return letter(kind(), withLink(paragraph(kind())));
  }

  /**
   * Tells all counts.
   *
   * @param stopping where its reader stops such mails
   */
  Letter dailyDigest(URI stopping) {
    Letter digest = digest(Integer.MIN_VALUE);
    List<Passage> passages = new ArrayList<>(digest.passages());
    passages.add(passages.size() - 1, new Passage.Link(say(kind() + ".stop"), stopping));
    return new Letter(digest.language(), digest.subject(), passages);
  }

  /** Tells only what there is. */
  Letter alarmDigest() {
    return digest(1);
  }

  /** Tells what there is, and names the cases; how many it does not name it says. */
  Letter retentionDigest() {
    List<String> named = Arrays.stream(notice.facts().getOrDefault(NoticeFact.REFERENCES, "").split(" "))
        .filter(reference -> !reference.isBlank())
        .toList();
    int all = told(1).mapToInt(count -> count.in(notice.facts())).sum();
    places.put("more", all - named.size());
    List<Passage> passages = new ArrayList<>(
        List.of(paragraph(kind() + ".references"), new Passage.Items(named)));
    passages.addAll(0, counted(1));
    if (all > named.size()) {
      passages.add(paragraph(kind() + ".more"));
    }
    return letter(kind(), passages);
  }

  private Stream<DigestCount> told(int from) {
    return Arrays.stream(DigestCount.values())
        .filter(count -> count.digest() == notice.kind() && count.in(notice.facts()) >= from);
  }

  private List<Passage> counted(int from) {
    places.put("day", messages.day(LocalDate.parse(notice.fact(NoticeFact.DAY))));
    return List.of(paragraph(kind()), new Passage.Items(told(from).map(this::line).toList()));
  }

  private Letter digest(int from) {
    List<Passage> passages = new ArrayList<>(counted(from));
    passages.addAll(notice.kind() == NoticeKind.DAILY_DIGEST ? link() : List.of());
    return letter(kind(), passages);
  }

  private String line(DigestCount count) {
    Map<String, Object> values = new HashMap<>(places);
    values.put("count", count.in(notice.facts()));
    return messages.text("mail.staff." + kind() + "." + count.name(), values);
  }

  private Letter letter(String variant, List<Passage> what) {
    List<Passage> passages = new ArrayList<>(what);
    passages.addAll(
        List.of(
            new Passage.Heading(say("next.heading")),
            paragraph(variant + ".next"),
            new Passage.Heading(say("why.heading")),
            paragraph(variant + ".why"),
            paragraph("automatic")));
    return new Letter(messages.language(), say(kind() + ".subject"), passages);
  }

  private List<Passage> withLink(Passage first) {
    List<Passage> passages = new ArrayList<>(List.of(first));
    passages.addAll(link());
    return passages;
  }

  private List<Passage> link() {
    return console.<Passage>map(at -> new Passage.Link(say("console"), at)).stream().toList();
  }

  private String kind() {
    return notice.kind().name();
  }

  private Passage paragraph(String key) {
    return new Passage.Paragraph(say(key));
  }

  private String say(String key) {
    return messages.text("mail.staff." + key, places);
  }
}
