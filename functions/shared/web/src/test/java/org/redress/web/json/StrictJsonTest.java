package org.redress.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", "{", "}", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "[1 2]", "{\"a\" 1}", "[NaN]", "NaN", "-Infinity",
      "Infinity", "+1", "01", "1.", ".5", "1e", "0x10", "-", "tru", "TRUE", "truex", "nullnull", "\"a", "\"\\x\"",
      "\"\\u12G4\"", "\"tab\there\"", "[1] 2", "{} {}", "1 1", "\"a\"\"b\"", "// no\n{}", "/* no */{}", "# no\n{}",
      "\uFEFF{}", "\u00A0{}", "\u000B1", "{}\u0000", "\"\\ud800\"", "\"\\udc00\\ud800\"", "{\"\\ud800\":1}"})
  void whatIsNotJsonIsRefused(String text) {
    assertThatExceptionOfType(MalformedJsonException.class).isThrownBy(() -> StrictJson.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{}", "[]", "null", "true", "0", "-0", "-1.5E+10", "1e99999999999", "\"\"", " \t\r\n{} \n", "\"\\ud83d\\ude00\"",
      "\"\\u0000\"", "\"\u007f\"", "\"\uffff\"", "{\"\":0}", "{\"a\":{\"a\":1}}", "[[],[[]]]",
      "\"\\/\\b\\f\\n\\r\\t\\\"\""})
  void whatIsJsonIsRead(String text) throws MalformedJsonException {
    assertThat(StrictJson.parse(text)).isNotNull();
  }

  @Test
  void textIsReadAsItWasSent() throws MalformedJsonException {
    assertThat(StrictJson.parse("\" a\\r\\n\\u0000\\ud83d\\ude00e\\u0301 \""))
        .isEqualTo(new JsonValue.Text(" a\r\n\0\uD83D\uDE00e\u0301 "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1,\"a\":1}", "{\"a\":{},\"b\":2,\"a\":null,\"\\u0061\":3}"})
  void aNameThatStandsTwiceIsNoFaultOfTheTextButHasNoValue(String text) throws MalformedJsonException {
    assertThat(StrictJson.parse(text)).isInstanceOfSatisfying(
        JsonValue.Obj.class, value -> assertThat(value.members()).containsEntry("a", new JsonValue.Repeated()));
  }

  @Test
  void noDepthIsTooDeep() throws MalformedJsonException {
    int deep = 300_000;

    assertThat(StrictJson.parse("[".repeat(deep) + "]".repeat(deep))).isInstanceOf(JsonValue.Arr.class);
    assertThat(StrictJson.parse("{\"a\":".repeat(deep / 3) + "1" + "}".repeat(deep / 3)))
        .isInstanceOf(JsonValue.Obj.class);
    assertThatExceptionOfType(MalformedJsonException.class).isThrownBy(() -> StrictJson.parse("[".repeat(deep)));
  }

  @Test
  void noNameAndNoNumberIsTooLong() throws MalformedJsonException {
    String digits = "1".repeat(500_000);

    assertThat(StrictJson.parse("[" + digits + ",-0." + digits + "e" + digits + ",{\"" + digits + "\":1}]"))
        .isInstanceOf(JsonValue.Arr.class);
  }

  @Test
  void theMessageHoldsNothingOfTheText() {
    assertThatExceptionOfType(MalformedJsonException.class)
        .isThrownBy(() -> StrictJson.parse("{\"account\":\"secret\" secret}"))
        .withMessage("This is not JSON at line 1, column 21.");
  }
}
