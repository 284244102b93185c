package org.redress.caseworkaws.table;

import java.util.List;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.Caution;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.finding.Span;
import org.redress.casework.finding.Tag;
import org.redress.casework.finding.Versions;
import org.redress.casework.finding.Voice;

/** A screening result. */
final class ScreeningItem {

  private static final String AT = "at";
  private static final String VERSIONS = "versions";
  private static final String CATALOGUE = "catalogue";
  private static final String DETECTORS = "detectors";
  private static final String THRESHOLDS = "thresholds";
  private static final String FINDINGS = "findings";
  private static final String CLAUSE = "clause";
  private static final String PROBABILITY = "probability";
  private static final String SEVERITY = "severity";
  private static final String SPANS = "spans";
  private static final String REASON = "reason";
  private static final String CAUTIONS = "cautions";
  private static final String EXPRESSION = "expression";
  private static final String TAGS = "tags";
  private static final String PRINCIPLE = "principle";
  private static final String VOICES = "voices";
  private static final String BACKGROUND = "background";
  private static final String ONGOING = "ongoing";
  private static final String ACCOUNT_CASES = "accountCases";
  private static final String POST_CASES = "postCases";
  private static final String GAPS = "gaps";
  private static final String DETECTOR = "detector";
  private static final String READ_TO = "readTo";
  private static final String BECAUSE = "because";

  private ScreeningItem() {}

  static Attributes write(CaseId id, int number, ScreeningResult result) {
    Attributes item = Attributes.of(Keys.screening(id, number))
        .put(AT, result.at())
        .put(READ_TO, result.readTo())
        .put(FINDINGS, result.findings().stream().map(ScreeningItem::write).toList())
        .put(CAUTIONS, result.cautions().stream().map(ScreeningItem::write).toList())
        .put(TAGS, result.tags().stream().map(ScreeningItem::write).toList())
        .put(
            BACKGROUND,
            new Attributes().put(ONGOING, result.background().ongoing())
                .put(ACCOUNT_CASES, result.background().accountCases())
                .put(POST_CASES, result.background().postCases()))
        .put(
            GAPS,
            result.gaps()
                .stream()
                .map(gap -> new Attributes().put(DETECTOR, gap.detector()).put(BECAUSE, gap.because()))
                .toList());
    result.versions()
        .ifPresent(
            versions -> item.put(
                VERSIONS,
                new Attributes().put(CATALOGUE, versions.catalogue())
                    .put(DETECTORS, versions.detectors())
                    .put(THRESHOLDS, versions.thresholds())));
    return item;
  }

  static ScreeningResult read(Item item) {
    return new ScreeningResult(
        item.moment(AT),
        item.part(VERSIONS)
            .map(
                versions -> new Versions(versions.text(CATALOGUE), versions.text(DETECTORS),
                    versions.text(THRESHOLDS))),
        item.parts(FINDINGS).stream().map(ScreeningItem::finding).toList(),
        item.parts(CAUTIONS)
            .stream()
            .map(part -> new Caution(new ClauseId(part.text(EXPRESSION)), spans(part), part.text(REASON)))
            .toList(),
        parts(item, TAGS)
            .map(part -> new Tag(new ClauseId(part.text(PRINCIPLE)), spans(part), part.text(REASON)))
            .toList(),
        item.part(BACKGROUND)
            .map(part -> new Background(part.flag(ONGOING), part.number(ACCOUNT_CASES), part.number(POST_CASES)))
            .orElse(Background.NONE),
        item.parts(GAPS).stream().map(part -> new Gap(part.text(DETECTOR), part.text(BECAUSE))).toList(),
        item.optionalNumber(READ_TO).orElse(Part.REPORT));
  }

  private static Attributes write(Finding finding) {
    return new Attributes().put(CLAUSE, finding.clause().value())
        // As text: DynamoDB's numbers do not reach as close to nought as a double does.
        .put(PROBABILITY, Double.toString(finding.probability()))
        .put(SEVERITY, finding.severity().name())
        .put(SPANS, finding.spans().stream().map(SpanItem::write).toList())
        .put(REASON, finding.reason())
        .put(
            VOICES,
            finding.voices()
                .stream()
                .map(
                    voice -> new Attributes().put(DETECTOR, voice.detector())
                        .put(PROBABILITY, Double.toString(voice.probability())))
                .toList());
  }

  private static Finding finding(Item part) {
    return new Finding(
        new ClauseId(part.text(CLAUSE)), Double.parseDouble(part.text(PROBABILITY)),
        Severity.valueOf(part.text(SEVERITY)), spans(part), part.text(REASON),
        parts(part, VOICES)
            .map(voice -> new Voice(voice.text(DETECTOR), Double.parseDouble(voice.text(PROBABILITY))))
            .toList());
  }

  private static Attributes write(Caution caution) {
    return new Attributes().put(EXPRESSION, caution.expression().value())
        .put(SPANS, caution.spans().stream().map(SpanItem::write).toList())
        .put(REASON, caution.reason());
  }

  private static Attributes write(Tag tag) {
    return new Attributes().put(PRINCIPLE, tag.principle().value())
        .put(SPANS, tag.spans().stream().map(SpanItem::write).toList())
        .put(REASON, tag.reason());
  }

  /** The parts of a list that a screening kept by an earlier version may not have. */
  private static Stream<Item> parts(Item item, String name) {
    return item.has(name) ? item.parts(name).stream() : Stream.empty();
  }

  private static List<Span> spans(Item part) {
    return part.parts(SPANS).stream().map(SpanItem::read).toList();
  }
}
