package org.redress.submitreport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** What is not JSON is always said to be malformed; what is JSON never, however odd. */
@ExtendWith(Engines.class)
class HostileJsonTest {

  private static final List<String> WHITE = List.of("", " ", "\t", "\n", "\r", " \t\r\n ");
  private static final List<String> NUMBERS = List.of(
      "0", "-0", "1", "-1", "10", "1.0", "-1.5", "0.1", "1e1", "1E1", "1e+1", "1e-1", "1.5E+10", "0e0", "-0.0e-0",
      "123456789012345678901234567890", "1e400", "-1e400", "1e-400", "1e99999999999",
      "0." + "1".repeat(500), "9".repeat(1000));
  private static final List<String> STRINGS = List.of(
      "", "a", "\\\"", "\\\\", "\\/", "/", "\\b\\f\\n\\r\\t", "\\u0000", "\\u001F", "\\u00e9", "\\uABCD",
      "\\uFFFF", "\\uFFFE", "\\uFDD0", "\\ud83d\\ude00", "\\uD834\\uDD1E", "\u007F", "\u0080", "\u2028", "\u2029",
      "\uFEFF",
      "\uFFFF", "\uE000", "\uD83D\uDE00", "\uDBFF\uDFFF", "\\u0061\\u30af", "\\\\u0000", "\\\\a", "'", "//", "/* */",
      "#",
      "[", "{", "]", "}", ",", ":", "null", "\u00A0", "a".repeat(10_000), "\u20AC\uD834\uDD1E\u200B");
  private static final List<String> NO_NUMBERS = List.of(
      "+1", "++1", "--1", "-", "-a", "01", "-01", "00", "0123", "1.", ".1", "-.1", "1.e1", ".e1", "1e", "1E", "1e+",
      "1e-",
      "1eE1", "1e1.0", "1.2.3", "1..2", "0x1", "0b1", "0o7", "1_000", "1,000", "1 000", "1a", "1.a", "1ea", "1L", "1f",
      "NaN", "nan", "-NaN", "Infinity", "-Infinity", "Inf", "\uFF11", "\u0661", "- 1", "1.0e+", "0e", "0e+", "0.e1",
      "0.3e", "2.e+3", "-2.", "-1.0.", "9.e+", "1/2", "$1");
  private static final List<String> NO_LITERALS = List.of(
      "tru", "truee", "True", "TRUE", "fals", "falsee", "False", "nul", "nulll", "Null", "NULL", "undefined", "nil",
      "None",
      "yes", "t", "n", "f", "true1", "nullnull", "true false", "*", "@", "&", "^", "~", "`", "=", "?", "<", ">", "|",
      "\\",
      "a", "a true", "<.>", "<null>", "\u00e9", "\u2060", "\uFEFF", "\u00A0", "\u000B", "\f", "\u0085", "\u2028", "\0",
      "\u0001", "\u007F", "'a'", "`a`", "(1)", "1;", "/regex/", "function(){}");
  private static final List<String> NO_STRINGS = List.of(
      "\"", "\"a", "a\"", "\"\"\"", "\"\\\"", "\"\\x00\"", "\"\\a\"", "\"\\v\"", "\"\\0\"", "\"\\'\"", "\"\\U0041\"",
      "\"\\u\"", "\"\\u1\"", "\"\\u12\"", "\"\\u123\"", "\"\\u123g\"", "\"\\u{41}\"", "\"\\u 041\"", "\"\\u+041\"",
      "\"\\ud83d\\u\"", "\"\\ud83d\\u1\"", "\"\\\u00e9\"", "\"\\\uD83D\uDE00\"", "\"\\ \"", "\"\\\n\"", "\"\\\t\"",
      "\"a\nb\"", "\"a\tb\"", "\"a\rb\"", "\"\0\"", "\"\u0001\"", "\"\u001F\"", "\"\b\"", "\"\f\"", "\"a\" \"b\"",
      "\"a\"b", "\\u0022a\\u0022", "\u201Ca\u201D", "\"a'", "'a\"", "\"a\"\"");
  private static final List<String> NO_STRUCTURES = List.of(
      "", " ", "\n", "[", "]", "{", "}", "[[", "]]", "[}", "{]", "[1", "1]", "[1,", "[,1]", "[1,,2]", "[,]", "[1,]",
      "[1 2]",
      "[1 true]", "[1:2]", "[\"a\":1]", "[1],", "[1]]", "[1][2]", "[1]x", "[1]#", "[1] // a", "[1] /* a */",
      "/* a */ [1]",
      "# a\n[1]", "[...]", "[(1)]", "[1;2]", "[\"\"", "[\"a\",\n4\n,1,", "[[]", "[]]", "[{}", "[{]}", "{\"a\"}",
      "{\"a\":}", "{\"a\":1", "{\"a\" 1}", "{\"a\",1}", "{\"a\"::1}", "{\"a\":1,}", "{,}", "{,\"a\":1}", "{\"a\":1,,}",
      "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}", "{\"a\":1}}", "{\"a\":1}{", "{\"a\":1}[", "{\"a\":1},", "{a:1}",
      "{'a':1}",
      "{1:1}", "{null:1}", "{true:1}", "{[]:1}", "{{}:1}", "{\"a\":1:2}", "{\"a\":1 2}", "{\"a\"=1}", "{\"a\"=>1}",
      "{:1}", "{\"\"",
      "{\"a\":\"b", "{\"a\":\"b\"", "{\"a\":\"b\"#}", "{\"a\":\"b\"}//", "{\"a\":\"b\"}/**/", "{\"a\":\"b\"}/",
      "{ \"a\" : 1 ; }", "{\"a\":...}", "{\"x\", null}", "1 2", "1,2", "\"a\",\"b\"", "{} {}", "[] []", "{}\0", "null,",
      "{}\u00A0", "\uFEFF{}", "{\"a\":[}", "[{\"a\":]}", "<a/>", "a=b&c=d", "--x", "%7B%7D", "[".repeat(100_000),
      "{\"\":".repeat(20_000), "[{\"\":".repeat(20_000), "]".repeat(1000));

  private static RunningFunction function;

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "hostile-json");
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  static Stream<String> wellFormed() {
    return Stream.of(
        NUMBERS.stream(), NUMBERS.stream().map(number -> "[" + number + "]"),
        STRINGS.stream().map(text -> "\"" + text + "\""), STRINGS.stream().map(text -> "{\"" + text + "\":0}"),
        Stream.of("true", "false", "null", "[]", "{}", "[[]]", "[{}]", "{\"\":{}}", "[null,1,\"a\",true,{},[]]"),
        WHITE.stream().map(white -> white + "{" + white + "\"a\"" + white + ":" + white + "[" + white + "]" + white
            + "}" + white),
        Stream.of(
            "{\"a\":1,\"a\":1}", "{\"a\":1,\"a\":2}", "{\"account\":\"a\",\"account\":\"b\"}",
            "{\"a\":{\"a\":{\"a\":1,\"b\":2,\"a\":3}}}", "{\"a\":1,\"\\u0061\":2}", "[[],[[]],[[[]]]]",
            "[".repeat(50_000) + "]".repeat(50_000), "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000),
            "[" + "0,".repeat(100_000) + "0]",
            "{" + String.join(",", IntStream.range(0, 5000).mapToObj(i -> "\"k" + i + "\":" + i).toList()) + "}"))
        .flatMap(texts -> texts);
  }

  static Stream<String> malformed() {
    return Stream.of(
        NO_STRUCTURES.stream(), NO_NUMBERS.stream(), NO_NUMBERS.stream().filter(number -> !number.equals("1,000"))
            .map(number -> "[" + number + "]"),
        NO_LITERALS.stream(), NO_LITERALS.stream().map(literal -> "{\"a\":" + literal + "}"), NO_STRINGS.stream(),
        NO_STRINGS.stream().map(text -> "{\"a\":" + text + "}"))
        .flatMap(texts -> texts);
  }

  /** Bytes that are no UTF-8, as characters of one byte each. */
  static Stream<String> noUtf8() {
    return Stream.of(
        "\"\u0080\"", "\"\u00FF\"", "\"\u00C3\"", "\"\u00C0\u00AF\"", "\"\u00E0\u0080\u00AF\"",
        "\"\u00ED\u00A0\u0080\"",
        "\"\u00ED\u00A0\u00BD\u00ED\u00B8\u0080\"", "\"\u00F4\u0090\u0080\u0080\"",
        "\"\u00FC\u0083\u00BF\u00BF\u00BF\u00BF\"",
        "[\u00E5]", "{\"\u00B9\":0}", "\"\u00E9\"", "\u00FF\u00FE[\0]\0", "\u00FE\u00FF\0[\0]", "\u00EF\u00BB",
        "1\u00E5", "[1e1\u00E5]",
        "\u00EF\u00BB\u00BF");
  }

  @ParameterizedTest
  @MethodSource("wellFormed")
  void whatIsJsonIsNeverMalformed(String text) throws IOException {
    APIGatewayV2HTTPResponse answer = post(text.getBytes(UTF_8));

    assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(422);
    assertThat(answer.getBody()).contains("/problems/invalid-fields");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void whatIsNotIsAlwaysMalformed(String text) throws IOException {
    assertMalformed(post(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("noUtf8")
  void whatIsNotUtf8IsMalformed(String bytes) throws IOException {
    assertMalformed(post(bytes.getBytes(ISO_8859_1)));
  }

  /** RFC 8259 leaves these to whoever reads them. */
  @ParameterizedTest
  @MethodSource("halfCharacters")
  void halfACharacterIsMalformedAndNoFault(String text) throws IOException {
    assertMalformed(post(text.getBytes(UTF_8)));
  }

  static Stream<String> halfCharacters() {
    return Stream.of(
        "\\ud800", "\\udc00", "\\udfff", "\\uDBFF", "\\ud800a", "\\ud800\\n", "\\ud800\\ud800", "\\udc00\\ud800",
        "\\ud83d\\ud83d\\ude00", "\\ud83d \\ude00", "a\\uDE00b", "\\uD83D\\u0041")
        .flatMap(text -> Stream.of("\"" + text + "\"", "{\"" + text + "\":1}", "{\"account\":\"" + text + "\"}"));
  }

  private static void assertMalformed(APIGatewayV2HTTPResponse answer) {
    assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(400);
    assertThat(answer.getBody()).contains("/problems/malformed-json");
  }

  private static APIGatewayV2HTTPResponse post(byte[] body) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().remove("idempotency-key");
    event.setBody(Base64.getEncoder().encodeToString(body));
    event.setIsBase64Encoded(true);
    return function.call(event);
  }
}
