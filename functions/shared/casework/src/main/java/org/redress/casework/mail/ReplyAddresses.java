package org.redress.casework.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import org.redress.casework.CaseId;
import org.redress.casework.Crockford;
import org.redress.casework.KeyedHash;
import org.redress.casework.report.EmailAddress;

/**
 * The addresses to which people answer about a case, one for each. What stands before the at is lower-case base 32 of the
 * key's generation, the case and a MAC of 130 bits, 39 letters and digits in all, so that whoever writes there was told
 * the address by us or by somebody whom we told.
 */
public final class ReplyAddresses {

  private static final String PREFIX = "re";
  private static final String GENERATION = "1";
  private static final int MAC_LENGTH = 26;
  private static final Pattern FORM = Pattern
      .compile(PREFIX + GENERATION + "([0-9a-z]{10})([0-9a-z]{" + MAC_LENGTH + "})", Pattern.CASE_INSENSITIVE);

  private final KeyedHash hash;
  private final String domain;

  /**
   * Makes and reads addresses under a key.
   *
   * @param key for HMAC-SHA-256, used for nothing else
   * @param domain of the addresses, in its ASCII form
   */
  public ReplyAddresses(SecretKey key, String domain) {
    this.hash = new KeyedHash(key);
    this.domain = domain;
  }

  /** Where answers about a case go. */
  public EmailAddress of(CaseId id) {
    String local = PREFIX + GENERATION + id.value() + mac(id);
    return new EmailAddress(local.toLowerCase(Locale.ROOT) + "@" + domain);
  }

  /** The case whose address this is. The domain, which can change, proves nothing and is not looked at. */
  public Optional<CaseId> caseOf(EmailAddress address) {
    String local = address.value().substring(0, address.value().lastIndexOf('@'));
    Matcher parts = FORM.matcher(local);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return CaseId.parse(parts.group(1)).filter(id -> isMac(Crockford.read(parts.group(2)), id));
  }

  private boolean isMac(String symbols, CaseId id) {
    return MessageDigest.isEqual(symbols.getBytes(US_ASCII), mac(id).getBytes(US_ASCII));
  }

  private String mac(CaseId id) {
    return hash.symbols("reply " + GENERATION + " " + id.value(), MAC_LENGTH);
  }
}
