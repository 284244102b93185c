package org.redress.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {

  @Test
  void fieldsAreReadInTheirOrderAndMayBeRepeated() throws MalformedFormException {
    FormFields fields = FormFields.parse("b=1&a=x+y%2Bz&b=%C3%A9&empty&&also=&raw=\u00E9&=nameless");

    assertThat(fields.names()).containsExactly("b", "a", "empty", "also", "raw", "");
    assertThat(fields.all("b")).containsExactly("1", "\u00E9");
    assertThat(fields.first("a")).contains("x y+z");
    assertThat(fields.first("empty")).contains("");
    assertThat(fields.first("raw")).contains("\u00E9");
    assertThat(fields.first("absent")).isEmpty();
  }

  @Test
  void theLineEndsOfBrowsersBecomeThoseThatPeopleTyped() throws MalformedFormException {
    assertThat(FormFields.parse("a=1%0D%0A2%0A3%0D4").first("a")).contains("1\n2\n3\r4");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "a=%", "a=%4", "a=%zz", "a=%+1", "a=%-1", "%=1", "a=%C3", "a=%FF", "a=%ED%A0%80", "a=%C0%AF", "a=%C3&b=%A9"})
  void whatIsNoFormIsRefused(String body) {
    assertThatExceptionOfType(MalformedFormException.class).isThrownBy(() -> FormFields.parse(body));
  }
}
