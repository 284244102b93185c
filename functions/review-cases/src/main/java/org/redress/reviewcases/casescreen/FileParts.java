package org.redress.reviewcases.casescreen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.LeftOut;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.evidence.ShownAs;
import org.redress.casework.evidence.Verdict;
import org.redress.web.console.onecase.Fact;
import org.redress.web.console.onecase.FilePart;
import org.redress.web.messages.Messages;

/** The evidence of a case. */
final class FileParts {

  private final List<Evidence> files;
  private final Messages messages;
  private final IntFunction<String> address;

  /**
   * Wires the part.
   *
   * @param address where the file of a number is found
   */
  FileParts(List<Evidence> files, Messages messages, IntFunction<String> address) {
    this.files = files;
    this.messages = messages;
    this.address = address;
  }

  List<FilePart> all() {
    return files.stream().map(this::part).toList();
  }

  private FilePart part(Evidence evidence) {
    String at = address.apply(evidence.id().number());
    return new FilePart(
        evidence.id().number(), evidence.offered().name(), state(evidence), facts(evidence), warnings(evidence),
        evidence.maySave() ? at : "", evidence.copyToShow().map(_ -> EvidenceFile.picture(at)).orElse(""));
  }

  private String state(Evidence evidence) {
    if (evidence.offered().suspect()) {
      return messages.text("console.case.file.suspect");
    }
    return switch (evidence.state()) {
      case EvidenceState.Pending _ -> messages.text("console.case.file.PENDING");
      case EvidenceState.Sealed(_, Verdict.Infected(String malware)) ->
        messages.text("console.case.verdict.INFECTED", Map.of("malware", malware));
      case EvidenceState.Sealed(_, Verdict verdict) -> messages.text("console.case.verdict." + verdict.name());
      case EvidenceState.Duplicate(int of) -> messages.text("console.case.file.DUPLICATE", Map.of("number", of));
      case EvidenceState.Refused(var reason) -> messages.text("console.case.file.REFUSED." + reason);
    };
  }

  private List<Fact> facts(Evidence evidence) {
    if (!(evidence.state() instanceof EvidenceState.Sealed(SealedFile sealed, _))) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("type", sealed.type().mediaType()));
    facts.add(fact("size", messages.text("case.files.size", Map.of("kilobytes", (sealed.size() + 1023) / 1024))));
    facts.add(fact("source", messages.text("console.case.file.source." + evidence.offered().source())));
    LeftOut left = sealed.shownAs().leftOut();
    left.camera().ifPresent(camera -> facts.add(fact("camera", camera)));
    left.taken().ifPresent(taken -> facts.add(fact("taken", taken.toString().replace('T', ' '))));
    left.author().ifPresent(author -> facts.add(fact("author", author)));
    return facts;
  }

  private List<String> warnings(Evidence evidence) {
    if (!(evidence.state() instanceof EvidenceState.Sealed(SealedFile sealed, _))) {
      return List.of();
    }
    List<String> warnings = new ArrayList<>(
        sealed.type().oddities().stream().sorted().map(odd -> messages.text("console.case.oddity." + odd)).toList());
    if (sealed.shownAs().leftOut().position()) {
      warnings.add(messages.text("console.case.file.position"));
    }
    if (sealed.shownAs() instanceof ShownAs.Unshowable(ShownAs.Reason reason, _)) {
      warnings.add(messages.text("console.case.unshowable." + reason));
    }
    return warnings;
  }

  private Fact fact(String name, String value) {
    return new Fact(messages.text("console.case.file." + name), value);
  }
}
