package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.evidence.ShownAs;
import org.redress.casework.evidence.Verdict;

/** What an operator is shown of evidence: what kind of file it is and what became of it, not its name. */
record EvidenceView(Evidence evidence) {

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode()
        .put("number", evidence.id().number())
        .put("source", evidence.offered().source().name())
        .put("state", evidence.state().name().name())
        .put("offeredAt", evidence.offeredAt().toString());
    switch (evidence.state()) {
      case EvidenceState.Sealed(SealedFile file, Verdict verdict) -> {
        json.put("kind", file.type().kind().name())
            .put("mediaType", file.type().mediaType())
            .put("bytes", file.size())
            .put("sha256", file.sha256().hex())
            .put("verdict", verdict.name().name())
            .put("copy", copy(file.shownAs()))
            .put("position", file.shownAs().leftOut().position());
        ArrayNode oddities = json.putArray("oddities");
        file.type().oddities().stream().sorted().forEach(oddity -> oddities.add(oddity.name()));
      }
      case EvidenceState.Duplicate(int of) -> json.put("of", of);
      case EvidenceState.Refused(EvidenceState.Reason reason) -> json.put("because", reason.name());
      case EvidenceState.Pending _ -> {
      }
    }
    return json;
  }

  String line() {
    return evidence.id().number() + "  " + evidence.state().name() + switch (evidence.state()) {
      case EvidenceState.Sealed(SealedFile file, Verdict verdict) ->
        "  " + file.type().kind() + "  " + file.size() + " bytes  " + verdict.name() + "  copy " + copy(file.shownAs())
            + (file.shownAs().leftOut().position() ? "  the original says where it was taken" : "");
      case EvidenceState.Duplicate(int of) -> "  of " + of;
      case EvidenceState.Refused(EvidenceState.Reason reason) -> "  " + reason;
      case EvidenceState.Pending _ -> "";
    };
  }

  private static String copy(ShownAs shownAs) {
    return switch (shownAs) {
      case ShownAs.Copy copy -> copy.format() + " " + copy.width() + " x " + copy.height();
      case ShownAs.Unshowable(ShownAs.Reason reason, _) -> "none: " + reason;
      case ShownAs.NameOnly _ -> "none";
    };
  }
}
