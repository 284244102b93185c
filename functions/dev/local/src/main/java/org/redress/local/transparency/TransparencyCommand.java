package org.redress.local.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.casework.numbers.PublicNumbers;
import org.redress.casework.numbers.PublicYear;
import org.redress.caseworkaws.Wiring;
import org.redress.engines.files.AtomicFile;
import org.redress.local.UserException;
import org.redress.local.cli.CliCommand;
import org.redress.local.cli.Connection;
import org.redress.local.cli.CsvText;
import org.redress.local.cli.OwnFiles;
import org.redress.local.cli.Target;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.messages.Languages;
import org.redress.web.messages.Messages;
import org.redress.web.messages.OwnWords;
import org.redress.web.page.NumbersPage;
import org.redress.web.transparency.NumberTables;
import org.redress.web.transparency.TransparencyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress transparency-report}. */
@Command(name = "transparency-report", description = "Write what became of reports as a page for everybody, with small numbers hidden, and the numbers as CSV beside it.", footerHeading = "%nExamples:%n", footer = {
    "  redress transparency-report --from 2026-01 --to 2026-12 -o 2026.html",
    "  redress transparency-report --from 2026-01 --to 2026-06 --language gd -o 1.html"})
public final class TransparencyCommand implements CliCommand {

  private static final String ENDING = ".html";
  private static final String MONTH = "information.numbers.month";

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Option(names = "--from", required = true, paramLabel = "YYYY-MM", description = "The first month.")
  private String from = "";

  @Option(names = "--to", required = true, paramLabel = "YYYY-MM", description = "The last month.")
  private String to = "";

  @Option(names = "--language", paramLabel = "en|gd", defaultValue = "en", description = "In which language (default: ${DEFAULT-VALUE}).")
  private String language = "";

  @Option(names = {"-o",
      "--output"}, required = true, paramLabel = "FILE.html", description = "The page; the numbers go to FILE.csv.")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    YearMonth first = month("--from", from);
    YearMonth last = month("--to", to);
    if (last.isBefore(first)) {
      throw UserException.misused("--to is before --from; give the first month first");
    }
    String name = String.valueOf(output.getFileName());
    if (!name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      throw UserException.misused("The page is a file of HTML; let its name end in .html");
    }
    Path numbers = output.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".csv");
    TransparencyReport report = report(target.connect(), first, last);
    AtomicFile.write(numbers, csv(report).getBytes(UTF_8));
    AtomicFile.write(output, report.html().getBytes(UTF_8));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println("Wrote " + output + " and " + numbers);
    out.flush();
    return 0;
  }

  private TransparencyReport report(Connection system, YearMonth first, YearMonth last) {
    Wiring wiring = system.wiring();
    Catalogue catalogue = OwnFiles.of(system.settings()).catalogue();
    Messages messages = new Languages(catalogue.organisation(), new OwnWords(wiring.ownFolder())).in(spoken());
    NumberTables tables = new NumberTables(
        messages,
        catalogue.clauses().stream().collect(Collectors.toMap(clause -> clause.id().value(), clause -> clause.name())));
    List<PublicYear> years = new PublicNumbers(wiring.numbers(), wiring.clock())
        .between(first, last, catalogue.clauses().stream().map(clause -> clause.id()).toList());
    return new TransparencyReport(
        messages, words(messages, first), words(messages, last),
        LocalDate.ofInstant(wiring.clock().instant(), ZoneOffset.UTC),
        years.stream().map(year -> tables.year(year, Integer.toString(year.year()))).toList());
  }

  private static String words(Messages messages, YearMonth month) {
    return messages.text(
        MONTH, Map.of("month", messages.text(MONTH + "." + month.getMonthValue()), "year", month.getYear()));
  }

  /** The same numbers as on the page, in the same words where they are not shown as they are. */
  private static String csv(TransparencyReport report) {
    StringBuilder csv = new StringBuilder(CsvText.line(List.of("year", "table", "row", "column", "value")));
    for (NumbersPage.Year year : report.years()) {
      for (NumbersPage.Table table : year.tables()) {
        for (NumbersPage.Row row : table.rows()) {
          for (int i = 0; i < row.numbers().size(); i++) {
            csv.append(
                CsvText.line(
                    List.of(
                        year.heading(), table.caption(), row.name(), table.columns().get(i + 1),
                        row.numbers().get(i))));
          }
        }
      }
    }
    return csv.toString();
  }

  private Locale spoken() {
    Optional<Locale> known = Messages.LANGUAGES.stream().filter(one -> one.getLanguage().equals(language)).findFirst();
    return known.orElseThrow(
        () -> UserException.misused("There is no language '" + language + "'; say --language en or gd"));
  }

  private static YearMonth month(String option, String typed) {
    try {
      return YearMonth.parse(typed);
    } catch (DateTimeParseException _) {
      throw UserException.misused(option + " is a month such as 2026-01");
    }
  }
}
