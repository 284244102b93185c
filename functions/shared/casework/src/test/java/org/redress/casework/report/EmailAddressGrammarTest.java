package org.redress.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The grammar of addresses, tried with about a thousand of them. */
class EmailAddressGrammarTest {

  private static final String SPECIALS = "!#$%&'*+/=?^_`{|}~-";

  private static final List<String> LOCAL_PARTS = List.of(
      "a", "A", "0", "ailsa", "Ailsa", "ailsa.example", "a.b.c.d.e", "ailsa+reports", "ailsa+a+b", "ailsa_b", "ailsa-b",
      "-ailsa", "ailsa-", "_", "--", "o'neil", "1234567890", "a1.b2", "{ailsa}", "a=b", "a/b", "user%example.com",
      "x".repeat(64), "a.".repeat(31) + "bc", "!#$%&'*+/=?^_`{|}~-");

  /** Domains as people type them, and what becomes of each. */
  private static final Map<String, String> DOMAINS = Map.ofEntries(
      Map.entry("example.org", "example.org"), Map.entry("EXAMPLE.Org", "example.org"),
      Map.entry("sub.example.org", "sub.example.org"), Map.entry("a.b.c.d.example.org", "a.b.c.d.example.org"),
      Map.entry("ex-ample.org", "ex-ample.org"), Map.entry("ex--ample.org", "ex--ample.org"),
      Map.entry("1.org", "1.org"), Map.entry("123.example.org", "123.example.org"), Map.entry("a.co", "a.co"),
      Map.entry("example.museum", "example.museum"), Map.entry("example.x1", "example.x1"),
      Map.entry("xn--exmple-cua.org", "xn--exmple-cua.org"), Map.entry("ex\u00E4mple.org", "xn--exmple-cua.org"),
      Map.entry("\u4F8B\u3048.example", "xn--r8jz45g.example"),
      Map.entry("\u03C0\u03B1\u03C1.example", "xn--mxa3ae.example"), Map.entry("example\u3002org", "example.org"),
      Map.entry("x".repeat(63) + ".org", "x".repeat(63) + ".org"), Map.entry("a.b.org.uk", "a.b.org.uk"),
      Map.entry("example.scot", "example.scot"), Map.entry("\uFF45xample.org", "example.org"));

  private static final List<String> NO_LOCAL_PARTS = List.of(
      "", ".", "..", ".a", "a.", "a..b", "a b", " a b", "a@b", "@", "a@", "\"a\"", "\"a b\"", "\"\"", "a\"b", "a(b)",
      "(a)b",
      "a,b", "a;b", "a:b", "a<b", "<a>", "a>b", "a[b]", "a\\b", "a\\@b", "a\u00E9", "\u00E9", "\u0430bc", "a\u200Bb",
      "a\u00A0b", "\uD83D\uDE20", "a\uD800b", "\uFF41", "x".repeat(65), "a.".repeat(32) + "b", "a\tb", "a\nb", "a\r\nb",
      "a\0b", "mailto:a", "Ailsa <a", "a, b", "a\u2028b", "a\u202Eb");

  private static final List<String> NO_DOMAINS = List.of(
      "", ".", "org", "localhost", "example.", ".org", "example..org", ".example.org", "example.org.", "example.org..",
      "-example.org", "example-.org", "example.-org", "example.org-", "ex_ample.org", "ex ample.org", "example.org a",
      "exa!mple.org", "example,org", "example.org,b@example.org", "example.org;", "example.org>", "<example.org>",
      "[127.0.0.1]", "127.0.0.1", "[IPv6:::1]", "::1", "1.2", "example.1", "example.123", "example.org:25",
      "example.org/a", "example.org?a=b", "example.org#a", "example.org\\a", "exam\"ple.org", "(a)example.org",
      "example.org(a)", "example.o\trg", "example.o\nrg", "example.org\r\nBcc: b@example.org", "example.o\0rg",
      "x".repeat(64) + ".org", ("x".repeat(60) + ".").repeat(5) + "org", "\u00E4".repeat(64) + ".org", "%65xample.org",
      "$example.org", "ex'ample.org", "ex*mple.org", "*.org", "example.*", "@example.org", "b@", "\u2060.\u2060",
      "example.\uD83D\uDE20\u0001", "{}.org", "`.org");

  static Stream<Map.Entry<String, String>> good() {
    Stream<Map.Entry<String, String>> all = LOCAL_PARTS.stream()
        .flatMap(
            local -> DOMAINS.entrySet()
                .stream()
                .map(domain -> Map.entry(local + "@" + domain.getKey(), local + "@" + domain.getValue())));
    Stream<Map.Entry<String, String>> blanks = Stream.of(" ", "  ", "\t", "\n", "\r\n", "\u2003", "\u3000")
        .flatMap(blank -> Stream.of(blank + "a@example.org", "a@example.org" + blank, blank + "a@example.org" + blank))
        .map(typed -> Map.entry(typed, "a@example.org"));
    Stream<Map.Entry<String, String>> specials = SPECIALS.chars()
        .mapToObj(Character::toString)
        .flatMap(special -> Stream.of(special, "a" + special + "b", special + "." + special))
        .map(local -> Map.entry(local + "@example.org", local + "@example.org"));
    return Stream.of(all, blanks, specials).flatMap(typed -> typed);
  }

  static Stream<String> bad() {
    Stream<String> locals = NO_LOCAL_PARTS.stream()
        .flatMap(local -> Stream.of("example.org", "ex\u00E4mple.org", "a.co").map(domain -> local + "@" + domain));
    Stream<String> domains = NO_DOMAINS.stream()
        .flatMap(domain -> Stream.of("a", "ailsa.b", "x".repeat(64)).map(local -> local + "@" + domain));
    Stream<String> characters = IntStream.concat(IntStream.range(0, 0x21), IntStream.range(0x7F, 0xA1))
        .mapToObj(Character::toString)
        .flatMap(character -> Stream.of("a" + character + "b@example.org", "a@exam" + character + "ple.org"))
        // Browsers and word processors put soft hyphens into long words; in a domain they stand for nothing.
        .filter(typed -> typed.indexOf('\u00AD') < 0);
    Stream<String> whole = Stream.of(
        "", " ", "a", "@", "@@", "a@", "@a", "a.example.org", "a at example.org", "a@example@example.org",
        "a@b@example.org", "a@example.org b@example.org", "a@example.org,b@example.org", "\"Ailsa\" <a@example.org>",
        "<a@example.org>", "Ailsa <a@example.org>", "mailto:a@example.org", "a@example.org?subject=x", "a@@example.org",
        "x".repeat(64) + "@" + ("x".repeat(60) + ".").repeat(3) + "example.org", "a".repeat(100_000) + "@example.org",
        "a@" + "x.".repeat(100_000) + "org");
    return Stream.of(locals, domains, characters, whole).flatMap(typed -> typed);
  }

  @ParameterizedTest
  @MethodSource("good")
  void whatTheGrammarAllowsIsTaken(Map.Entry<String, String> typed) {
    assertThat(EmailAddress.parse(typed.getKey())).contains(new EmailAddress(typed.getValue()));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatItDoesNotIsRefused(String typed) {
    assertThat(EmailAddress.parse(typed)).isEmpty();
  }
}
