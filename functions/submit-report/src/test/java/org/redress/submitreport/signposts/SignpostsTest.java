package org.redress.submitreport.signposts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.screening.data.DataFileException;
import org.redress.web.messages.Messages;
import org.redress.web.page.Signpost;

class SignpostsTest {

  private final Signposts shipped = Signposts.shipped();

  @Test
  void everyLargePlatformIsThere() {
    assertThat(shipped.platformNames()).contains(
        "X", "Facebook", "Instagram", "Threads", "TikTok", "YouTube", "WhatsApp", "Telegram", "Reddit", "Bluesky",
        "Mastodon", "LinkedIn", "Discord", "Snapchat", "Nextdoor");
    assertThat(shipped.allPlatforms("en-GB")).allSatisfy(
        platform -> assertThat(platform.url().orElseThrow()).startsWith("https://"));
  }

  @Test
  void everythingIsSaidInEveryLanguage() {
    List<String> languages = Messages.LANGUAGES.stream().map(Locale::getLanguage).toList();
    Stream<Map<String, String>> ofPlaces = Stream
        .of(shipped.emergencyServices(), shipped.policeForces(), shipped.supporters())
        .flatMap(List::stream)
        .flatMap(place -> Stream.of(place.name(), place.text()));
    Stream<Map<String, String>> ofPlatforms = shipped.platforms().stream().map(Signposts.Platform::text);

    assertThat(Stream.concat(ofPlaces, ofPlatforms))
        .allSatisfy(words -> assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(languages));
  }

  @Test
  void policeAndEmergencyAreThereForScotlandAndTheRest() {
    assertThat(shipped.emergency("en-GB")).extracting(Signpost::dialled).contains("999");
    assertThat(shipped.police("en-GB")).extracting(Signpost::name)
        .anyMatch(name -> name.contains("Scotland"))
        .anyMatch(name -> name.contains("Northern Ireland"));
    assertThat(shipped.support("gd-GB")).isNotEmpty();
  }

  @Test
  void aLinkSaysWhereItLeads() {
    assertThat(shipped.platformOf("https://www.facebook.com/a/1")).contains("Facebook");
    assertThat(shipped.platformOf("  HTTPS://X.com/a\nhttps://youtu.be/1")).contains("X");
    assertThat(shipped.platformOf("t.me/a")).contains("Telegram");
    assertThat(shipped.platformOf("https://notx.com/a")).isEmpty();
    assertThat(shipped.platformOf("https://example.org/x.com")).isEmpty();
    assertThat(shipped.platformOf("")).isEmpty();
    assertThat(shipped.platform(" youtube ", "gd")).isPresent();
    assertThat(shipped.platform("Forum", "en")).isEmpty();
  }

  @Test
  void whatIsWrongInAnOwnFileIsNamed() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(
            () -> Signposts.read(
                new ByteArrayInputStream("{\"version\":\"1\",\"platforms\":[{\"name\":1}]}".getBytes(UTF_8)),
                "own.json"))
        .withMessageContaining("own.json")
        .withMessageContaining("platforms[0]");
  }
}
