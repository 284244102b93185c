package org.redress.reviewcases.audit;

import java.util.List;
import java.util.Map;
import org.redress.casework.CaseId;
import org.redress.casework.audit.Verdict;
import org.redress.casework.timeline.Flaw;
import org.redress.web.messages.Messages;

/** Says in a language what the verification of a timeline found. */
record VerdictWords(Messages messages) {

  private static final String WORDS = "console.timelines.";

  List<String> of(CaseId id, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Whole(int events) ->
        List.of(text("whole", Map.of("case", id.reference(), "events", Integer.toString(events))));
      case Verdict.Flawed(List<Flaw> flaws) -> flaws.stream().map(this::flaw).toList();
      case Verdict.Unreadable(String kind) -> List.of(text("unreadable", Map.of("kind", kind)));
      case Verdict.Busy _ -> List.of(text("busy", Map.of()));
    };
  }

  private String flaw(Flaw flaw) {
    return switch (flaw) {
      case Flaw.Changed(int seq) -> flaw("changed", seq);
      case Flaw.PersonalPartChanged(int seq, var parts) ->
        text("flaw.personal", Map.of("seq", Integer.toString(seq), "parts", String.join(", ", parts)));
      case Flaw.Dropped(int seq) -> flaw("dropped", seq);
      case Flaw.Truncated(int seq) -> flaw("truncated", seq);
      case Flaw.Swapped(int seq, int with) ->
        text("flaw.swapped", Map.of("seq", Integer.toString(seq), "with", Integer.toString(with)));
      case Flaw.OutOfPlace(int seq) -> flaw("out-of-place", seq);
      case Flaw.Inserted(int seq) -> flaw("inserted", seq);
      case Flaw.OfAnotherCase(int seq) -> flaw("of-another-case", seq);
      case Flaw.EndDiffers(int seq) -> flaw("end-differs", seq);
    };
  }

  private String flaw(String what, int seq) {
    return text("flaw." + what, Map.of("seq", Integer.toString(seq)));
  }

  private String text(String name, Map<String, String> values) {
    return messages.text(WORDS + name, values);
  }
}
