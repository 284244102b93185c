package org.redress.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.redress.local.cli.Project;

/** {@code template.yaml} as a stack named {@value #STACK}, each resource called by its logical id. */
public final class SystemTemplate {

  /** The stack's name. */
  public static final String STACK = "redress";

  private SystemTemplate() {}

  public static Template read() {
    Names names = new Names() {
      @Override
      public Optional<String> ref(String logicalId) {
        return Optional.of(logicalId);
      }

      @Override
      public Optional<String> attribute(String logicalId, String attribute) {
        return Optional.of(logicalId);
      }
    };
    Map<String, String> given = Map.of(
        "MailDomain", "example.org", "MailSender", "complaints@example.org", "ReportAddress",
        "report@reports.example.org",
        "AlarmAddress", "oncall@example.org");
    try {
      return Template.read(Project.root().resolve("template.yaml"), given, "eu-west-2", STACK, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
