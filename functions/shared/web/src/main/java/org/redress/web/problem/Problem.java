package org.redress.web.problem;

import java.util.List;

/**
 * A problem in the sense of RFC 9457.
 *
 * @param type the kind of problem, a path that scripts may rely on
 * @param detail what is wrong this time and what to do; never anything that the request said about a person
 * @param errors what is wrong with each field; empty unless the problem is about fields
 */
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {

  private static final String PREFIX = "/problems/";

  public Problem {
    errors = List.copyOf(errors);
  }

  /** The last part of the type. */
  public String kind() {
    return type.substring(PREFIX.length());
  }

  public static Problem malformedJson(String detail) {
    return of("malformed-json", "Malformed JSON", 400, detail);
  }

  public static Problem malformedForm(String detail) {
    return of("malformed-form", "Malformed form", 400, detail);
  }

  public static Problem invalidIdempotencyKey() {
    return of("invalid-idempotency-key", "Invalid idempotency key", 400,
        "An Idempotency-Key is 1 to 255 visible ASCII characters.");
  }

  public static Problem receiptNeeded() {
    return of("receipt-needed", "Receipt code needed", 401, "Send the receipt code as Authorization: Receipt CODE.");
  }

  /** For what is not there and, alike, for what must not be known to be there. */
  public static Problem notFound() {
    return of("not-found", "Not found", 404, "There is nothing here for you. Check the address and the code.");
  }

  /** For what cannot be done where a case stands. */
  public static Problem notPossible() {
    return of("not-possible", "Not possible now", 409,
        "This cannot be done where the case stands. Read the case again to see what can be.");
  }

  /** For a browser's request that does not prove that it came from a page of ours. */
  public static Problem formTokenNeeded() {
    return of("form-token-needed", "Form token needed", 403,
        "Send the token of the page that this comes from, or the receipt code as Authorization: Receipt CODE.");
  }

  public static Problem tooManyFiles(int most) {
    return of("too-many-files", "Too many files", 422, "A report has at most " + most + " files.");
  }

  public static Problem methodNotAllowed() {
    return of("method-not-allowed", "Method not allowed", 405, "Use one of the methods that the Allow header names.");
  }

  public static Problem tooLarge(long most) {
    return of("too-large", "Too large", 413, "Send at most " + most + " bytes.");
  }

  public static Problem tooMany(long seconds) {
    return of("too-many", "Too many requests", 429, "Wait for " + seconds + " seconds, then send it again.");
  }

  /** For a form that was sent from another site's page. */
  public static Problem otherSite() {
    return of("other-site", "Sent from another site", 403, "Open this site's own form and send that.");
  }

  public static Problem unsupportedMediaType(String detail) {
    return of("unsupported-media-type", "Unsupported media type", 415, detail);
  }

  public static Problem invalidFields(List<FieldError> errors) {
    return new Problem(PREFIX + "invalid-fields", "Invalid fields", 422,
        "Mend the fields named in errors and send it again. Nothing was kept.", errors);
  }

  public static Problem idempotencyKeyReused() {
    return of("idempotency-key-reused", "Idempotency key reused", 422,
        "This Idempotency-Key was used before, with other content. Send new content with a new key.");
  }

  /** For a fault of ours, about which the caller learns nothing more. */
  public static Problem internal() {
    return of("internal", "Something went wrong", 500,
        "It is our fault. Try again in a minute, with the same Idempotency-Key if you sent one.");
  }

  private static Problem of(String kind, String title, int status, String detail) {
    return new Problem(PREFIX + kind, title, status, detail, List.of());
  }
}
