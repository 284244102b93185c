package org.redress.sealevidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.evidence.Verdict;

class ScannerSettingTest {

  @Test
  void eachSettingGivesItsScanner() {
    assertThat(ScannerSetting.scanner("guardduty")).isInstanceOf(GuardDuty.class);
    assertThat(ScannerSetting.scanner("clamav://scanner.example.org:3310")).isInstanceOf(ClamAv.class);
  }

  @Test
  void withoutAScannerNothingIsCalledClean() throws IOException {
    assertThat(ScannerSetting.scanner("none").scan(tagged("NO_THREATS_FOUND")))
        .isEqualTo(new Verdict.NotScanned(Verdict.Reason.NO_SCANNER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "clamav", "clamav://:3310", "clamav://a:99999", "clamav://a:1/x", "GuardDuty"})
  void anythingElseIsRefused(String setting) {
    assertThatIllegalArgumentException().isThrownBy(() -> ScannerSetting.scanner(setting));
  }

  @ParameterizedTest
  @CsvSource({"NO_THREATS_FOUND,CLEAN", "THREATS_FOUND,INFECTED", "UNSUPPORTED,NOT_SCANNED",
      "ACCESS_DENIED,NOT_SCANNED", "FAILED,NOT_SCANNED", "no_threats_found,NOT_SCANNED", "'',PENDING"})
  void onlyTheVeryTagForACleanFileMeansThatItIsClean(String tag, Verdict.Name verdict) throws IOException {
    GuardDuty scanner = new GuardDuty();

    assertThat(scanner.scan(tagged(tag))).as("before it is kept").isEqualTo(new Verdict.Pending());
    assertThat(scanner.scanKept(tagged(tag)).name()).isEqualTo(verdict);
  }

  @Test
  void aTagThatIsNotThereYetIsNoVerdict() throws IOException {
    assertThat(new GuardDuty().scanKept(kept(Map.of("other", "NO_THREATS_FOUND")))).isEqualTo(new Verdict.Pending());
  }

  private static Kept tagged(String status) {
    return kept(Map.of("GuardDutyMalwareScanStatus", status));
  }

  private static Kept kept(Map<String, String> tags) {
    return new Kept() {

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(new byte[0]);
      }

      @Override
      public Map<String, String> tags() {
        return tags;
      }
    };
  }
}
