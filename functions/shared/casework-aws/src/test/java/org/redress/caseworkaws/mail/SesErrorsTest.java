package org.redress.caseworkaws.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casework.notices.Mailer.Answer;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

class SesErrorsTest {

  @ParameterizedTest
  @CsvSource({
      "429, TooManyRequestsException", "400, LimitExceededException", "400, SendingPausedException",
      "400, ThrottlingException"})
  void whatPassesIsForLater(int status, String code) {
    assertThat(SesErrors.read(error(status, code))).isEqualTo(new Answer.NotNow());
  }

  @ParameterizedTest
  @CsvSource({
      "400, MessageRejected", "400, BadRequestException", "400, MailFromDomainNotVerifiedException",
      "400, AccountSuspendedException", "404, NotFoundException", "403, AccessDeniedException"})
  void whatIsRefusedIsRefusedForGoodAndNamedByItsKindAlone(int status, String code) {
    assertThat(SesErrors.read(error(status, code))).isEqualTo(new Answer.Refused("SES answered " + code));
  }

  @ParameterizedTest
  @CsvSource({"500, InternalServiceErrorException", "503, ServiceUnavailableException"})
  void aServiceThatFailsIsAskedAgainLater(int status, String code) {
    assertThat(SesErrors.read(error(status, code))).isEqualTo(new Answer.Failing());
  }

  @Test
  void nobodyCanSayWhatASilentServiceDid() {
    assertThat(SesErrors.read(SdkClientException.create("the connection was closed"))).isEqualTo(new Answer.Unclear());
    assertThat(SesErrors.read(ApiCallTimeoutException.create(10_000))).isEqualTo(new Answer.Unclear());
  }

  private static SesV2Exception error(int status, String code) {
    return (SesV2Exception) SesV2Exception.builder()
        .statusCode(status)
        .awsErrorDetails(
            AwsErrorDetails.builder().errorCode(code).errorMessage("about ada.example@example.org").build())
        .build();
  }
}
