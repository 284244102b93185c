package org.redress.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.Page;
import org.redress.casework.finding.Finding;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
import org.redress.local.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress case}. It shows no report text, so there is nothing to record about who looked. */
@Command(name = "case", description = "Show where a case stands, without anybody's name, address or words.", subcommands = EraseCaseCommand.class, footerHeading = "%nExamples:%n", footer = {
    "  redress case RD-7K2M9-QXW4T", "  redress case RD-7K2M9-QXW4T --json"})
public final class CaseCommand implements CliCommand {

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Parameters(arity = "0..1", paramLabel = "REFERENCE", description = "The case's reference, such as RD-7K2M9-QXW4T.")
  private String reference = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    CaseId id = reference(reference);
    CaseView view = view(target.connect().wiring(), id);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      Output.json(out, view.json());
    } else {
      print(out, view);
    }
    return view.check() instanceof Timeline.Check.Whole ? 0 : 1;
  }

  static CaseId reference(String typed) {
    return CaseId.parse(typed)
        .orElseThrow(() -> UserException.misused("This is no reference; one looks like RD-7K2M9-QXW4T"));
  }

  private static CaseView view(Wiring wiring, CaseId id) {
    var read = wiring.cases()
        .findWithScreening(id)
        .orElseThrow(() -> UserException.failed("There is no case " + id.reference()));
    List<TimelineEvent> events = Page.all(from -> wiring.cases().timeline(id, from)).toList();
    return new CaseView(
        read.head(), read.screening(),
        Page.all(from -> wiring.cases().messages(id, from)).map(message -> CaseView.Said.of(message, read.head()))
            .toList(),
        events, wiring.notices().of(id),
        wiring.evidence().of(id).stream().map(EvidenceView::new).toList());
  }

  private static void print(PrintWriter out, CaseView view) {
    Case head = view.head();
    out.println(head.id().reference() + "  " + head.stage().name()
        + head.priority().map(priority -> "  " + priority).orElse("")
        + head.due().map(due -> "  due " + Output.time(due)).orElse(""));
    out.println("Received " + Output.time(head.receivedAt()) + ", reporter " + head.reporter().mode() + ", posts "
        + head.posts());
    view.notAcknowledged().ifPresent(because -> out.println("Not acknowledged, because " + because));
    head.setback().ifPresent(kind -> out.println("Held back by " + kind));
    out.println("Findings");
    view.screening()
        .ifPresent(screening -> {
          for (Finding finding : screening.findings()) {
            out.println(String.format(Locale.ROOT, "  %-28s %.2f  %s%s", finding.clause(), finding.probability(),
                finding.severity(), finding.isFlagged() ? "" : "  below the threshold"));
            out.println("    " + finding.reason());
            out.println("    " + finding.voices()
                .stream()
                .map(voice -> String.format(Locale.ROOT, "%s %.2f", voice.detector(), voice.probability()))
                .collect(Collectors.joining(", ")) + (finding.isDisputed() ? "  (they disagree)" : ""));
          }
          screening.cautions().forEach(caution -> out.println("  take care: " + caution.reason()));
          screening.tags().forEach(tag -> out.println("  principle: " + tag.reason()));
          screening.gaps().forEach(gap -> out.println("  not screened by " + gap.detector() + ": " + gap.because()));
        });
    if (!view.said().isEmpty()) {
      out.println("Messages");
      view.said().forEach(one -> out.println("  " + one.line()));
    }
    out.println("Timeline");
    view.events()
        .forEach(event -> out.println("  " + event.seq() + "  " + Output.time(event.at()) + "  " + event.kind() + "  "
            + event.actor().role() + (event.actor().name().isEmpty() ? "" : " " + event.actor().name())));
    out.println(switch (view.check()) {
      case Timeline.Check.Whole(int events) -> "  whole: each of the " + events + " events follows from the one before";
      case Timeline.Check.Broken(_, String why) -> "  BROKEN: " + why;
    });
    out.println("Notices");
    for (Notice notice : view.notices()) {
      out.println("  " + notice.id().number() + "  " + notice.kind() + "  " + notice.state().name() + "  attempts "
          + notice.attempts());
    }
    if (!view.evidence().isEmpty()) {
      out.println("Evidence");
      view.evidence().forEach(one -> out.println("  " + one.line()));
    }
    out.flush();
  }
}
