package org.redress.casework.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.redress.casework.KeyedHash;
import org.redress.casework.Seal;

/**
 * The secret that a member's cookie holds. From it alone come the id under which the draft is kept, the key that seals it,
 * and what the draft's forms are known by; so nobody who has the table, and no key of ours, can read a draft.
 */
public final class DraftToken {

  private static final int BYTES = 32;
  private static final Pattern FORM_TOKEN = Pattern.compile("([0-9]{1,11})\\.[0-9a-f]{64}");
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final byte[] secret;
  private final KeyedHash hash;

  private DraftToken(byte[] secret) {
    this.secret = secret;
    this.hash = new KeyedHash(new SecretKeySpec(secret, "HmacSHA256"));
  }

  /**
   * A token that nobody has.
   *
   * @param random cryptographically strong
   */
  public static DraftToken fresh(RandomGenerator random) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    return new DraftToken(secret);
  }

  /** The token that a cookie holds; empty if it holds none. */
  public static Optional<DraftToken> parse(String cookie) {
    return FORM.matcher(cookie).matches()
        ? Optional.of(new DraftToken(Base64.getUrlDecoder().decode(cookie)))
        : Optional.empty();
  }

  /** The token as a cookie holds it. */
  public String cookie() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  public DraftId id() {
    return new DraftId(hash.hex("draft id"));
  }

  /** What a form must carry to show that it is of a page that this token's owner was given, and when. */
  public String formToken(Instant given) {
    String second = Long.toString(given.getEpochSecond());
    return second + "." + hash.hex("draft form " + second);
  }

  /** When the page was given out whose form carries this; empty if it was not given to this token's owner. */
  public Optional<Instant> given(String formToken) {
    Matcher form = FORM_TOKEN.matcher(formToken);
    if (!form.matches()) {
      return Optional.empty();
    }
    Instant given = Instant.ofEpochSecond(Long.parseLong(form.group(1)));
    byte[] right = formToken(given).getBytes(UTF_8);
    return MessageDigest.isEqual(right, formToken.getBytes(UTF_8)) ? Optional.of(given) : Optional.empty();
  }

  String seal(byte[] content, RandomGenerator random) {
    return seal().close(content, id().value(), random);
  }

  /** The content; empty if this token did not seal it, or it was changed. */
  Optional<byte[]> open(String sealed) {
    return seal().open(sealed, id().value());
  }

  private Seal seal() {
    return Seal.under(hash, "draft key");
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "DraftToken[...]";
  }
}
