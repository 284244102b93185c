package org.redress.casework.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.DraftsInMemory;

class DraftsTest {

  private final SecureRandom random = new SecureRandom();
  private final DraftsInMemory store = new DraftsInMemory();
  private Instant now = Instant.parse("2026-11-20T10:00:00Z");
  private final Drafts drafts = new Drafts(store, () -> now, random);
  private final DraftToken token = DraftToken.fresh(random);

  @Test
  void aDraftIsReadByItsTokenAlone() {
    keep("one");

    assertThat(read(token)).contains("one");
    assertThat(read(DraftToken.parse(token.cookie()).orElseThrow())).contains("one");
    assertThat(read(DraftToken.fresh(random))).isEmpty();
  }

  @Test
  void whatIsStoredTellsNothingOfTheContentOrTheToken() {
    keep("somebody wrote to me");
    Draft stored = store.drafts.values().iterator().next();
    String bytes = new String(Base64.getUrlDecoder().decode(stored.sealed()), UTF_8);

    assertThat(bytes).doesNotContain("somebody");
    assertThat(stored.sealed() + stored.id().value() + token.formToken(now)).doesNotContain(token.cookie());
    assertThat(token.formToken(now)).doesNotContain(token.id().value());
  }

  @Test
  void aDraftThatWasMovedOrChangedReadsAsMissing() {
    keep("one");
    Draft stored = store.find(token.id()).orElseThrow();
    DraftToken other = DraftToken.fresh(random);
    store.drafts.put(other.id(), new Draft(other.id(), 1, stored.sealed(), stored.expiresAt()));
    byte[] bytes = Base64.getUrlDecoder().decode(stored.sealed());
    bytes[bytes.length - 1] ^= 1;
    store.drafts.put(
        token.id(),
        new Draft(token.id(), 1, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), stored.expiresAt()));

    assertThat(read(other)).isEmpty();
    assertThat(read(token)).isEmpty();
  }

  @Test
  void aDraftLastsADayFromItsLastChange() {
    keep("one");
    now = now.plus(Duration.ofHours(23));
    keep("two");
    now = now.plus(Duration.ofHours(23));
    assertThat(read(token)).contains("two");

    now = now.plus(Duration.ofHours(1));
    assertThat(read(token)).isEmpty();
    keep("three");
    assertThat(read(token)).contains("three");
  }

  @Test
  void aChangeThatCameBetweenIsNotLost() {
    keep("a");
    drafts.change(token, before -> {
      String standing = new String(before.orElseThrow(), UTF_8);
      if (standing.equals("a")) {
        keep("ab");
      }
      return (standing + "c").getBytes(UTF_8);
    });

    assertThat(read(token)).contains("abc");
  }

  @Test
  void whatIsTooLargeChangesNothing() {
    keep("one");

    assertThat(drafts.change(token, _ -> new byte[Drafts.MOST_BYTES + 1])).isEqualTo(Drafts.Result.TOO_LARGE);
    assertThat(read(token)).contains("one");
  }

  @Test
  void aForgottenDraftIsGone() {
    keep("one");
    drafts.forget(token);

    assertThat(store.drafts).isEmpty();
    assertThat(read(token)).isEmpty();
  }

  @Test
  void aFormIsOfItsOwnTokenAndSaysWhenItWasGiven() {
    String form = token.formToken(now);

    assertThat(token.given(form)).contains(now);
    assertThat(DraftToken.fresh(random).given(form)).isEmpty();
    assertThat(token.given("9" + form)).isEmpty();
    assertThat(token.given(form + "0")).isEmpty();
    assertThat(token.given("")).isEmpty();
  }

  @Test
  void whatIsNoTokenIsNone() {
    assertThat(DraftToken.parse("")).isEmpty();
    assertThat(DraftToken.parse(token.cookie() + "=")).isEmpty();
    assertThat(DraftToken.parse(token.cookie().substring(1))).isEmpty();
    assertThat(token.toString()).doesNotContain(token.cookie());
  }

  private void keep(String content) {
    assertThat(drafts.change(token, _ -> content.getBytes(UTF_8))).isEqualTo(Drafts.Result.KEPT);
  }

  private Optional<String> read(DraftToken by) {
    return drafts.read(by).map(content -> new String(content, UTF_8));
  }
}
