package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.local.doctor.Doctor;
import org.redress.local.doctor.Finding;
import org.redress.local.doctor.Patient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress doctor}. */
@Command(name = "doctor", description = "Look whether every part of a system stands as it should, and say what to do where not.", footerHeading = "%nExamples:%n", footer = {
    "  redress doctor", "  redress doctor --stack redress-prod", "",
    "Exit status: 0 all is right, 1 something is wrong."})
public final class DoctorCommand implements CliCommand {

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Connection system = target.connect();
    List<Finding> findings = new Doctor(
        new Patient(system.settings(), system.queues(), target.isLocal(), system.wiring())).look();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      ArrayNode list = all.putArray("findings");
      findings.forEach(
          one -> list.addObject().put("about", one.about()).put("right", one.right()).put("says", one.says()));
      Output.json(out, all);
    } else {
      int widest = findings.stream().mapToInt(one -> one.about().length()).max().orElse(1);
      findings.forEach(
          one -> out.println(
              String.format(
                  Locale.ROOT, "%-5s  %-" + widest + "s  %s", one.right() ? "right" : "WRONG", one.about(),
                  one.says())));
      out.flush();
    }
    return findings.stream().allMatch(Finding::right) ? 0 : 1;
  }
}
