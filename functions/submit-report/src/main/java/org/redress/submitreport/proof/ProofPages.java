package org.redress.submitreport.proof;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.caseworkaws.proof.ProofKeys;
import org.redress.caseworkaws.proof.ProofSigner;
import org.redress.caseworkaws.proof.SubmissionProof;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.messages.Messages;
import org.redress.web.page.Pages;
import org.redress.web.page.ProofPage;
import org.redress.web.problem.FieldError;
import org.redress.web.upload.MultipartForm;

/** Lets anybody check a proof: a page that does so, and the public halves of the keys. */
public final class ProofPages {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss z", Locale.UK);

  private final Pages pages = new Pages();
  private final Supplier<ProofSigner> signer;
  private final Languages languages;
  private final ZoneId zone;

  /**
   * Wires the pages.
   *
   * @param signer asked for when something is to be checked
   * @param zone in which times are told
   */
  public ProofPages(Supplier<ProofSigner> signer, Languages languages, ZoneId zone) {
    this.signer = signer;
    this.languages = languages;
    this.zone = zone;
  }

  /** {@code GET /proof/keys}: a JSON Web Key Set (RFC 7517). */
  public APIGatewayV2HTTPResponse keys(Request request) {
    return Responses.of(
        200, "application/jwk-set+json", signer.get().keys().toJson(),
        Map.of("Cache-Control", "public, max-age=3600", "Access-Control-Allow-Origin", "*"));
  }

  /** {@code GET /proof}. */
  public APIGatewayV2HTTPResponse ask(Request request) {
    return page(200, new ProofPage(languages.of(request), Optional.empty(), List.of()));
  }

  /** {@code POST /proof}. */
  public APIGatewayV2HTTPResponse check(Request request) {
    Messages messages = languages.of(request);
    MultipartForm form = MultipartForm.read(request);
    String document = form.files()
        .stream()
        .findFirst()
        .map(file -> file.bytes().text())
        .orElseGet(() -> form.first("text").orElse(""));
    if (document.isBlank()) {
      FieldError error = new FieldError(ProofPage.PROOF, messages.text("proof.error.nothing"));
      return page(422, new ProofPage(messages, Optional.empty(), List.of(error)));
    }
    ProofPage.Result result = switch (signer.get().keys().check(document.strip())) {
      case ProofKeys.Check.Right(SubmissionProof proof) -> new ProofPage.Result("right", said(proof, messages));
      case ProofKeys.Check.NoProof _ -> new ProofPage.Result("noProof", List.of());
      case ProofKeys.Check.UnknownKey _ -> new ProofPage.Result("unknownKey", List.of());
      case ProofKeys.Check.Wrong _ -> new ProofPage.Result("wrong", List.of());
    };
    return page(200, new ProofPage(messages, Optional.of(result), List.of()));
  }

  private List<String> said(SubmissionProof proof, Messages messages) {
    ZonedDateTime at = proof.receivedAt().atZone(zone);
    return List.of(
        messages.text("proof.said.reference", Map.of("reference", proof.caseId().reference())),
        messages.text(
            "proof.said.received", Map.of("day", messages.day(at.toLocalDate()), "time", TIME.format(at))),
        messages.text("proof.said.report", Map.of("digest", proof.report().hex())));
  }

  private APIGatewayV2HTTPResponse page(int status, ProofPage page) {
    return Responses.html(status, pages.proof(page), Map.of());
  }
}
