package org.redress.local.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.redress.local.UserException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * Calls one operation of an AWS service by its query protocol.
 *
 * <p>The call is made by hand, for the few operations that are needed, and signed by the SDK with its own credentials.
 */
final class AwsQuery {

  private AwsQuery() {}

  /**
   * Calls an operation and gives its answer, which is XML.
   *
   * @param service as endpoints and signatures call it
   * @param about what is asked about, for messages
   */
  static byte[] call(String service, String about, Map<String, String> parameters) throws IOException {
    String region = DefaultAwsRegionProviderChain.builder().build().getRegion().id();
    String endpoint = Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL_" + service.toUpperCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL")))
        .orElse("https://" + service + "." + region + ".amazonaws.com");
    SdkHttpFullRequest.Builder request = SdkHttpFullRequest.builder()
        .method(SdkHttpMethod.GET)
        .uri(URI.create(endpoint.replaceFirst("/$", "") + "/"));
    parameters.forEach(request::putRawQueryParameter);
    try (DefaultCredentialsProvider credentials = DefaultCredentialsProvider.builder().build();
        SdkHttpClient http = UrlConnectionHttpClient.create()) {
      AwsCredentials identity = credentials.resolveCredentials();
      SignedRequest signed = AwsV4HttpSigner.create()
          .sign(sign -> sign.identity(identity)
              .request(request.build())
              .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
              .putProperty(AwsV4HttpSigner.REGION_NAME, region));
      HttpExecuteResponse response = http
          .prepareRequest(HttpExecuteRequest.builder().request(signed.request()).build())
          .call();
      try (InputStream body = response.responseBody().map(InputStream.class::cast)
          .orElse(InputStream.nullInputStream())) {
        byte[] xml = body.readAllBytes();
        if (!response.httpResponse().isSuccessful()) {
          throw UserException.failed("AWS says nothing of " + about + " (status "
              + response.httpResponse().statusCode() + "): " + reason(xml));
        }
        return xml;
      }
    }
  }

  private static String reason(byte[] xml) {
    String text = new String(xml, StandardCharsets.UTF_8);
    int start = text.indexOf("<Message>");
    int end = text.indexOf("</Message>");
    return start >= 0 && end > start ? text.substring(start + "<Message>".length(), end) : "no reason given";
  }

  static Document parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("The answer of AWS cannot be read", e);
    }
  }
}
