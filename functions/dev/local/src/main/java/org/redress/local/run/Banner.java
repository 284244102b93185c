package org.redress.local.run;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.redress.local.people.DemoPeople;

/** What a run says when it is ready. */
final class Banner {

  private Banner() {}

  static void print(PrintWriter out, LocalRun.Ready ready, Path folder, Duration took) {
    URI site = ready.file().site();
    out.println();
    out.println("Redress is running on this machine");
    out.println("  Form      " + site + "/");
    out.println("  Console   " + ready.file().console() + "   sign in as " + DemoPeople.ALL.stream()
        .filter(person -> !person.groups().isEmpty())
        .map(person -> person.name() + " (" + String.join(", ", person.groups()) + ")")
        .collect(Collectors.joining(", ")));
    out.println("  Mailbox   " + ready.file().mailbox() + "   (as JSON: " + site.resolve("/mailbox.json") + ")");
    out.println("  API       " + site.resolve("/openapi.json") + " describes it");
    ready.file().smtp().ifPresent(
        smtp -> out.println("  Mail in   " + smtp + "   for " + ready.file().settings().get("REPORT_ADDRESS")));
    out.println("  Data      " + folder);
    if (ready.seeded() > 0) {
      out.println("  Seed      " + ready.seeded() + " invented cases; list them with 'redress cases'");
    }
    if (ready.hintsGiven() > 0) {
      out.println("  Restart   " + ready.hintsGiven() + " things that were at work are taken up again");
    }
    out.println(String.format(Locale.ROOT, "Ready in %.1f s. Stop with Ctrl-C.", took.toMillis() / 1000.0));
    out.flush();
  }
}
