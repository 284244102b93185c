package org.redress.web.messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.web.http.Request;

/**
 * In which language a request is answered: the one that its query asks for, else the one chosen before, else the
 * browser's, else the first.
 */
public final class Languages {

  /** The parameter of a query by which a page asks for a language. */
  public static final String CHOICE = "lang";

  /** The cookie that remembers the choice. */
  private static final String COOKIE = "language";

  private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

  private final Map<Locale, Messages> messages;

  /**
   * All languages, spoken by an organisation.
   *
   * @param organisation its name
   */
  public Languages(String organisation) {
    messages = Messages.LANGUAGES.stream()
        .collect(Collectors.toMap(Function.identity(), locale -> Messages.in(locale).of(organisation)));
  }

  /** The words in which to answer. */
  public Messages of(Request request) {
    Locale language = asked(request)
        .or(() -> request.cookie(COOKIE).flatMap(Languages::find))
        .or(() -> request.header("accept-language").flatMap(Languages::preferred))
        .orElse(Messages.LANGUAGES.getFirst());
    return Optional.ofNullable(messages.get(language)).orElseThrow();
  }

  /** The cookie that keeps the choice that a request makes, if it makes one. */
  public static Optional<String> remembered(Request request) {
    return asked(request).map(
        language -> COOKIE + "=" + language.getLanguage() + "; Path=/; Max-Age=" + YEAR_IN_SECONDS + "; SameSite=Lax"
            + "; HttpOnly" + (request.secure() ? "; Secure" : ""));
  }

  private static Optional<Locale> asked(Request request) {
    return request.query(CHOICE).flatMap(Languages::find);
  }

  private static Optional<Locale> find(String language) {
    return Messages.LANGUAGES.stream().filter(known -> known.getLanguage().equals(language)).findFirst();
  }

  /** The one of ours that an Accept-Language header likes best; what is not one counts for nothing. */
  private static Optional<Locale> preferred(String header) {
    record Wish(String language, double weight) {}
    List<Wish> wishes = new ArrayList<>();
    for (String part : header.split(",", -1)) {
      String[] pieces = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*q=", 2);
      try {
        wishes.add(
            new Wish(pieces[0].split("-", 2)[0], pieces.length == 1 ? 1 : Double.parseDouble(pieces[1])));
      } catch (NumberFormatException _) {
        // Not a weight: not a wish.
      }
    }
    return wishes.stream()
        .sorted(Comparator.comparingDouble(Wish::weight).reversed())
        .flatMap(wish -> find(wish.language()).stream())
        .findFirst();
  }
}
