package org.redress.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.proof.ProofKeys;
import org.redress.caseworkaws.proof.SubmissionProof;
import org.redress.local.UserException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redress verify-receipt}: checks a proof of submission with the published keys alone. */
@Command(name = "verify-receipt", description = "Check a proof of submission.", footerHeading = "%nExamples:%n", footer = {
    "  redress verify-receipt proof.jws --report copy.json --site https://report.example.org"})
public final class VerifyReceiptCommand implements CliCommand {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int LARGEST = 1 << 20;

  @CommandLine.Spec
  private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Parameters(paramLabel = "FILE", description = "The proof, as it was downloaded.")
  private Path file = Path.of("");

  @Option(names = "--report", paramLabel = "COPY", description = "The copy of the report, to see that the proof is of it.")
  private @Nullable Path report;

  @Option(names = "--keys", paramLabel = "KEYS", description = "File with the published keys (default: those of the running system's site).")
  private @Nullable Path keys;

  @Option(names = "--site", paramLabel = "URL", description = "Site that publishes the keys, such as https://report.example.org.")
  private @Nullable URI site;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    ProofKeys published = ProofKeys.read(keys())
        .orElseThrow(() -> UserException.failed("What should be the published keys is no JSON Web Key Set"));
    SubmissionProof proof = switch (published.check(read(file))) {
      case ProofKeys.Check.Right(SubmissionProof right) -> right;
      case ProofKeys.Check.NoProof _ -> throw UserException.failed(file + " is no proof of submission");
      case ProofKeys.Check.UnknownKey _ -> throw UserException.failed(file + " was not signed with a published key");
      case ProofKeys.Check.Wrong _ ->
        throw UserException.failed(file + " was changed after it was signed, or never signed");
    };
    if (report != null && !Digest.over(Files.readAllBytes(report)).equals(proof.report())) {
      throw UserException.failed("The proof is right, but it is not of " + report);
    }
    print(proof);
    return 0;
  }

  private void print(SubmissionProof proof) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    ObjectNode said = JsonNodeFactory.instance.objectNode()
        .put("reference", proof.caseId().reference())
        .put("receivedAt", proof.receivedAt().toString())
        .put("reportSha256", proof.report().hex());
    if (json) {
      Output.json(out, said);
      return;
    }
    out.println("The proof is right" + (report == null ? "" : ", and of this report"));
    said.properties().forEach(entry -> out.println("  " + entry.getKey() + "  " + entry.getValue().asText()));
    out.flush();
  }

  private String keys() throws IOException, InterruptedException {
    if (keys != null) {
      return read(keys);
    }
    URI from = site == null ? target.connect().requireSite() : site;
    HttpRequest request = HttpRequest.newBuilder(from.resolve("/proof/keys")).timeout(PATIENCE).build();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw UserException.failed(from + " does not publish keys (status " + answer.statusCode() + ")");
      }
      return answer.body();
    }
  }

  private static String read(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw UserException.misused("The file " + file + " cannot be read");
    }
    if (Files.size(file) > LARGEST) {
      throw UserException.failed(file + " is too large to be a proof or a set of keys");
    }
    return new String(Files.readAllBytes(file), UTF_8);
  }
}
