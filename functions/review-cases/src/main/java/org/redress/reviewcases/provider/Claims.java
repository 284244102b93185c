package org.redress.reviewcases.provider;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.casework.access.Role;
import org.redress.casework.report.EmailAddress;

/** Reads what is asked for out of a token's claims. */
final class Claims {

  private static final List<String> NAMES = List.of("name", "preferred_username", "cognito:username");

  private final Map<String, Object> claims;

  Claims(Map<String, Object> claims) {
    this.claims = claims;
  }

  /**
   * What they say of somebody.
   *
   * @param rolesClaim the claim that holds the roles, or its path through claims within claims, with dots
   */
  Identity identity(String subject, String rolesClaim) {
    String name = NAMES.stream().map(claims::get).filter(String.class::isInstance).map(String.class::cast).findFirst()
        .orElse(subject);
    Object roles = Optional.ofNullable(claims.get(rolesClaim)).orElseGet(() -> within(rolesClaim));
    return new Identity(subject, name, Role.among(texts(roles).toList()), address());
  }

  /** Some providers write the truth value as a text. */
  private Optional<EmailAddress> address() {
    boolean isVerified = "true".equals(String.valueOf(claims.get("email_verified")));
    return Optional.ofNullable(claims.get("email"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(_ -> isVerified)
        .flatMap(EmailAddress::parse);
  }

  private Object within(String path) {
    Object found = claims;
    for (String step : path.split("\\.", -1)) {
      found = found instanceof Map<?, ?> map ? Optional.<Object>ofNullable(map.get(step)).orElse("") : "";
    }
    return found;
  }

  /** The texts of a list, or of a text that is one, as providers write it. */
  private static Stream<String> texts(@Nullable Object value) {
    return switch (value) {
      case Collection<?> list -> list.stream().filter(String.class::isInstance).map(String.class::cast);
      case String text -> Arrays.stream(text.strip().split("[\\s,]+")).filter(one -> !one.isEmpty());
      case null, default -> Stream.empty();
    };
  }
}
