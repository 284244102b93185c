package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.Notice;
import org.redress.casework.Priority;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.report.Message;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

/** What an operator is shown of a case: states and counts, nobody's name, address or words. */
record CaseView(
    Case head,
    Optional<ScreeningResult> screening,
    List<Said> said,
    List<TimelineEvent> events,
    List<Notice> notices,
    List<EvidenceView> evidence) {

  /**
   * That something was said after the report.
   *
   * @param screened whether the last screening knew of it
   */
  record Said(int number, Instant at, Message.Standing standing, boolean screened) {

    static Said of(Message message, Case head) {
      return new Said(
          message.seq(), message.at(), message.standing(), message.isAPersons() && message.seq() <= head.screenedTo());
    }

    String line() {
      return number + "  " + at + "  " + standing + (screened ? "  screened" : "");
    }
  }

  /** Why the report was not acknowledged, if it could have been. */
  Optional<String> notAcknowledged() {
    return events.stream().findFirst().map(opened -> opened.facts().get("notAcknowledged"));
  }

  Timeline.Check check() {
    return Timeline.check(head.id().value(), events, head.lastHash());
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode()
        .put("reference", head.id().reference())
        .put("stage", head.stage().name().name())
        .put("version", head.version())
        .put("receivedAt", head.receivedAt().toString())
        .put("changedAt", head.changedAt().toString())
        .put("expectedBy", head.expectedBy().toString())
        .put("priority", head.priority().map(Priority::name).orElse(null))
        .put("due", head.due().map(Instant::toString).orElse(null))
        .put("reporter", head.reporter().mode())
        .put("posts", head.posts())
        .put("setback", head.setback().orElse(null));
    json.set("screening", screening.map(CaseView::screeningJson).orElse(null));
    ArrayNode messages = json.putArray("messages");
    said.forEach(one -> messages.addObject()
        .put("number", one.number())
        .put("at", one.at().toString())
        .put("standing", one.standing().name())
        .put("screened", one.screened()));
    json.set("timeline", timelineJson());
    ArrayNode list = json.putArray("notices");
    for (Notice notice : notices) {
      list.addObject()
          .put("number", notice.id().number())
          .put("kind", notice.kind().name())
          .put("state", notice.state().name().name())
          .put("attempts", notice.attempts())
          .put("owedAt", notice.owedAt().toString());
    }
    ArrayNode files = json.putArray("evidence");
    evidence.forEach(one -> files.add(one.json()));
    return json;
  }

  private ObjectNode timelineJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    switch (check()) {
      case Timeline.Check.Whole _ -> json.put("whole", true).putNull("broken");
      case Timeline.Check.Broken(int seq, String why) ->
        json.put("whole", false).putObject("broken").put("seq", seq).put("why", why);
    }
    ArrayNode list = json.putArray("events");
    for (TimelineEvent event : events) {
      ObjectNode node = list.addObject()
          .put("seq", event.seq())
          .put("at", event.at().toString())
          .put("kind", event.kind().name())
          .put("role", event.actor().role().name())
          .put("by", event.actor().name());
      event.facts().forEach(node.putObject("facts")::put);
    }
    return json;
  }

  private static ObjectNode screeningJson(ScreeningResult screening) {
    ObjectNode json = JsonNodeFactory.instance.objectNode()
        .put("at", screening.at().toString())
        .put("readTo", screening.readTo());
    screening.versions().ifPresent(versions -> json.put("catalogue", versions.catalogue())
        .put("detectors", versions.detectors())
        .put("thresholds", versions.thresholds()));
    ArrayNode findings = json.putArray("findings");
    for (Finding finding : screening.findings()) {
      ObjectNode node = findings.addObject()
          .put("clause", finding.clause().value())
          .put("probability", finding.probability())
          .put("severity", finding.severity().name())
          .put("reason", finding.reason())
          .put("disputed", finding.isDisputed())
          .put("flagged", finding.isFlagged());
      ArrayNode voices = node.putArray("voices");
      finding.voices()
          .forEach(voice -> voices.addObject()
              .put("detector", voice.detector())
              .put("probability", voice.probability()));
      ArrayNode spans = node.putArray("spans");
      finding.spans()
          .forEach(span -> spans.addObject()
              .put("part", part(span.part()))
              .put("start", span.start())
              .put("end", span.end())
              .put("detector", span.detector())
              .put("kind", span.kind()));
    }
    ArrayNode cautions = json.putArray("cautions");
    screening.cautions().forEach(caution -> cautions.add(caution.expression().value()));
    ArrayNode tags = json.putArray("tags");
    screening.tags().forEach(tag -> tags.add(tag.principle().value()));
    json.putObject("background")
        .put("ongoing", screening.background().ongoing())
        .put("accountCases", screening.background().accountCases())
        .put("postCases", screening.background().postCases());
    ArrayNode gaps = json.putArray("gaps");
    screening.gaps().forEach(gap -> gaps.addObject().put("detector", gap.detector()).put("because", gap.because()));
    return json;
  }

  private static String part(Part part) {
    return switch (part) {
      case Part.Post(int message, int index) ->
        "post " + (index + 1) + (part.isOfReport() ? "" : " of message " + message);
      case Part.Account(int message) -> part.isOfReport() ? "account" : "message " + message;
    };
  }
}
