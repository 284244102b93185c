package org.redress.local.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.local.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress submit}. */
@Command(name = "submit", description = "Submit a report through the site's API, as any other program would.", footerHeading = "%nExamples:%n", footer = {
    "  redress submit events/submit-report/01-report.json --key my-key-1"})
public final class SubmitCommand implements CliCommand {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int CREATED = 201;

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Parameters(paramLabel = "FILE.json", description = "The report as the API takes it.")
  private Path file = Path.of("");

  @Option(names = "--key", paramLabel = "KEY", description = "Idempotency key: repeating it with the same report gives the same case (default: a new one).")
  private @Nullable String key;

  @Option(names = "--json", description = "Print the API's answer as it is.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isReadable(file)) {
      throw UserException.misused("The file " + file + " cannot be read; name a file with a report as JSON");
    }
    HttpResponse<String> response = post(target.connect());
    JsonNode answer = parse(response.body());
    if (response.statusCode() != CREATED) {
      throw UserException.failed(refusal(response.statusCode(), answer));
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      Output.json(out, answer);
    } else {
      out.println("Reference     " + answer.path("reference").asText());
      out.println("Receipt code  " + answer.path("receiptCode").asText());
      out.println("Stage         " + answer.path("stage").asText());
      out.println("Expected by   " + answer.path("expectedBy").asText());
      out.flush();
    }
    return 0;
  }

  private HttpResponse<String> post(Connection system) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(system.requireSite().resolve("/reports"))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key == null ? UUID.randomUUID().toString() : key)
        .POST(HttpRequest.BodyPublishers.ofFile(file))
        .build();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static JsonNode parse(String body) throws IOException {
    try {
      return new ObjectMapper().readTree(body);
    } catch (JsonProcessingException e) {
      throw new IOException("The site's answer is no JSON", e);
    }
  }

  private static String refusal(int status, JsonNode problem) {
    StringBuilder sentence = new StringBuilder("The report was not taken (status " + status + "): "
        + problem.path("title").asText("no reason given"));
    for (JsonNode error : problem.path("errors")) {
      sentence.append("; ").append(error.path("field").asText()).append(": ").append(error.path("message").asText());
    }
    return sentence.toString();
  }
}
