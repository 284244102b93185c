package org.redress.reviewcases.casescreen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.finding.Caution;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Span;
import org.redress.casework.finding.Tag;
import org.redress.casework.finding.Versions;
import org.redress.casework.review.Opinion;
import org.redress.reviewcases.words.Codes;
import org.redress.screening.catalogue.Principle;
import org.redress.screening.catalogue.ProtectedExpression;
import org.redress.web.console.onecase.CautionPart;
import org.redress.web.console.onecase.ClausePart;
import org.redress.web.console.onecase.FindingPart;
import org.redress.web.console.onecase.Piece;
import org.redress.web.console.onecase.ScreeningPart;
import org.redress.web.messages.Messages;

/** What screening found and reviewers thought of it, with the marks on the words that led to it. */
final class FindingParts {

  private final Said known;
  private final Glossary glossary;
  private final Names names;
  private final Times times;
  private final Messages messages;
  private final Marks marks = new Marks();
  private final ScreeningPart part;

  FindingParts(Said known, Glossary glossary, Names names, Times times) {
    this.known = known;
    this.glossary = glossary;
    this.names = names;
    this.times = times;
    this.messages = glossary.messages();
    this.part = known.screening().map(this::screened).orElseGet(this::notYet);
  }

  ScreeningPart part() {
    return part;
  }

  Marks marks() {
    return marks;
  }

  private ScreeningPart notYet() {
    return new ScreeningPart(messages.text("console.case.found.not-yet"), added(Set.of()), List.of(), List.of(), "");
  }

  private ScreeningPart screened(ScreeningResult result) {
    List<FindingPart> parts = new ArrayList<>();
    List<Finding> findings = result.findings()
        .stream()
        .sorted(Comparator.comparingDouble(Finding::probability).reversed())
        .toList();
    for (Finding finding : findings) {
      parts.add(found(finding, Integer.toString(parts.size() + 1)));
    }
    parts.addAll(added(findings.stream().map(Finding::clause).collect(Collectors.toSet())));
    boolean any = findings.stream().anyMatch(Finding::isFlagged);
    return new ScreeningPart(
        messages.text(result.versions().isEmpty()
            ? "console.case.found.failed"
            : any ? "console.case.found.some" : "console.case.found.nothing"),
        parts, care(result), gaps(result), result.versions().map(versions -> made(versions, result)).orElse(""));
  }

  private FindingPart found(Finding finding, String label) {
    ClausePart clause = glossary.clause(finding.clause());
    if (finding.isFlagged()) {
      marks.add(
          finding.spans(),
          new Piece.Ref(
              label, "finding-" + clause.id(), messages.text("console.case.ref", Map.of("clause", clause.name()))));
    }
    List<String> said = new ArrayList<>();
    said.add(messages.text(
        "console.case.severity",
        Map.of("severity", messages.text("console.severity." + Codes.of(finding.severity())))));
    finding.voices().forEach(
        voice -> said.add(
            messages.text(
                "console.case.voice",
                Map.of(
                    "detector", glossary.detector(voice.detector()), "percent",
                    Glossary.percent(voice.probability())))));
    if (finding.isDisputed()) {
      said.add(messages.text("console.case.disputed"));
    }
    Optional<Opinion> opinion = known.opinion(finding.clause());
    return new FindingPart(
        label, clause, finding.isFlagged(), glossary.probability(finding.probability()), finding.reason(), said,
        opinion.map(thought -> Codes.of(thought.view())).orElse(""), opinion.map(this::words).orElse(""));
  }

  /** Clauses that screening did not find, and somebody added. */
  private List<FindingPart> added(Set<ClauseId> found) {
    return known.opinions()
        .stream()
        .filter(opinion -> opinion.view() == Opinion.View.ADDED && !found.contains(opinion.clause()))
        .map(
            opinion -> new FindingPart(
                "", glossary.clause(opinion.clause()), true, "", "", List.of(), Codes.of(opinion.view()),
                words(opinion)))
        .toList();
  }

  private String words(Opinion opinion) {
    return messages.text(
        "console.case.view." + Codes.of(opinion.view()),
        Map.of("who", names.of(opinion.by()), "when", times.at(opinion.at())));
  }

  private List<CautionPart> care(ScreeningResult result) {
    List<CautionPart> parts = new ArrayList<>();
    for (Caution caution : result.cautions()) {
      Optional<ProtectedExpression> known = glossary.catalogue().protectedExpression(caution.expression());
      String name = known.map(ProtectedExpression::name).orElse(caution.expression().value());
      parts.add(
          care(
              parts.size(), "console.case.caution", name, known.map(ProtectedExpression::summary).orElse(""),
              caution.reason(), caution.spans()));
    }
    for (Tag tag : result.tags()) {
      Optional<Principle> known = glossary.catalogue().principle(tag.principle());
      String name = known.map(Principle::name).orElse(tag.principle().value());
      parts.add(
          care(
              parts.size(), "console.case.principle", name, known.map(Principle::summary).orElse(""), tag.reason(),
              tag.spans()));
    }
    return parts;
  }

  private CautionPart care(int before, String kind, String name, String text, String reason, List<Span> spans) {
    String label = Character.toString('A' + before);
    String anchor = "care-" + label;
    marks.caution(
        spans, new Piece.Ref(label, anchor, messages.text("console.case.ref.care", Map.of("name", name))));
    return new CautionPart(label, anchor, kind, name, text, reason);
  }

  private List<String> gaps(ScreeningResult result) {
    return result.gaps()
        .stream()
        .map(
            gap -> messages.text(
                "console.case.gap",
                Map.of("detector", glossary.detector(gap.detector()), "because", gap.because())))
        .toList();
  }

  private String made(Versions versions, ScreeningResult result) {
    return messages.text(
        "console.case.made",
        Map.of(
            "when", times.at(result.at()), "catalogue", versions.catalogue(), "detectors", versions.detectors(),
            "thresholds", versions.thresholds()));
  }
}
