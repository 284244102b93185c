package org.redress.web.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.web.http.Request;
import org.redress.web.http.SiteCookie;

/**
 * In which language a request is answered: the one that its query asks for, else the one chosen before, else the
 * browser's, else the first.
 */
public final class Languages {

  /** The language of catalogues of clauses, as HTML names it. */
  public static final String CATALOGUE = "en-GB";

  /** The parameter of a query by which a page asks for a language. */
  public static final String CHOICE = "lang";

  /** The cookie that remembers the choice. */
  private static final SiteCookie COOKIE = new SiteCookie("language", false, "Lax");

  private static final Duration YEAR = Duration.ofDays(365);

  private final Map<Locale, Messages> messages;

  /**
   * All languages, spoken by an organisation.
   *
   * @param organisation its name
   * @param own what it says in words of its own
   */
  public Languages(String organisation, OwnWords own) {
    messages = Messages.LANGUAGES.stream()
        .collect(Collectors.toMap(Function.identity(), locale -> own.in(locale).of(organisation)));
  }

  /** The words in which to answer. */
  public Messages of(Request request) {
    return in(spoken(request)).on(address(request));
  }

  /** The words of a language. */
  public Messages in(Locale language) {
    return Optional.ofNullable(messages.get(language)).orElseThrow();
  }

  /** What programs are answered, and people who said nothing of a language. */
  public Messages english() {
    return in(Locale.UK);
  }

  /** Where the page can be got in another language, with all that its address asks for. */
  private static String address(Request request) {
    if (!request.method().equals("GET")) {
      return request.page() + "?";
    }
    return request.queries()
        .entrySet()
        .stream()
        .filter(asked -> !asked.getKey().equals(CHOICE))
        .sorted(Map.Entry.comparingByKey())
        .map(asked -> encoded(asked.getKey()) + "=" + encoded(asked.getValue()) + "&")
        .collect(Collectors.joining("", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /** The language in which a request is answered, and whoever makes it is written to. */
  public static Locale spoken(Request request) {
    return asked(request)
        .or(() -> COOKIE.read(request).flatMap(Languages::find))
        .or(() -> request.header("accept-language").flatMap(Languages::preferred))
        .orElse(Messages.LANGUAGES.getFirst());
  }

  /** The cookie that keeps the choice that a request makes, if it makes one. */
  public static Optional<String> remembered(Request request) {
    return asked(request).map(language -> COOKIE.set(request, language.getLanguage(), YEAR));
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
