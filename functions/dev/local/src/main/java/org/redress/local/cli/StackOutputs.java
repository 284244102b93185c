package org.redress.local.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.redress.local.UserException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * What a deployed stack says of itself, by CloudFormation's DescribeStacks. The call is made by hand, for the one
 * operation that is needed, and signed by the SDK with its own credentials.
 */
final class StackOutputs {

  private static final String QUEUE_URL = "Url";

  private StackOutputs() {}

  static Connection connect(String stack) throws IOException {
    Map<String, String> outputs = outputs(describe(stack), stack);
    Map<String, String> queues = new HashMap<>();
    outputs.forEach((name, value) -> {
      if (name.endsWith("QueueUrl") || name.endsWith("DeadLettersUrl")) {
        queues.put(name.substring(0, name.length() - QUEUE_URL.length()), value);
      }
    });
    Map<String, String> settings = Map.of(
        "CASE_TABLE", output(outputs, "CaseTable", stack),
        "CASE_BUCKET", output(outputs, "CaseBucket", stack),
        "MAC_KEY_ID", output(outputs, "MacKeyId", stack),
        "WORK_SHARDS", output(outputs, "WorkShards", stack),
        "SCREENING_QUEUE_URL", output(outputs, "ScreeningQueueUrl", stack),
        "REVIEW_QUEUE_URL", output(outputs, "ReviewQueueUrl", stack),
        "NOTICE_QUEUE_URL", output(outputs, "NoticeQueueUrl", stack));
    return new Connection(Optional.ofNullable(outputs.get("SiteUrl")).map(URI::create), settings, queues);
  }

  private static String output(Map<String, String> outputs, String name, String stack) {
    String value = outputs.get(name);
    if (value == null) {
      throw UserException.failed("The stack " + stack + " has no output " + name + "; is it one of Redress?");
    }
    return value;
  }

  private static byte[] describe(String stack) throws IOException {
    String region = DefaultAwsRegionProviderChain.builder().build().getRegion().id();
    String endpoint = Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL_CLOUDFORMATION"))
        .or(() -> Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL")))
        .orElse("https://cloudformation." + region + ".amazonaws.com");
    SdkHttpRequest request = SdkHttpFullRequest.builder()
        .method(SdkHttpMethod.GET)
        .uri(URI.create(endpoint.replaceFirst("/$", "") + "/"))
        .putRawQueryParameter("Action", "DescribeStacks")
        .putRawQueryParameter("StackName", stack)
        .putRawQueryParameter("Version", "2010-05-15")
        .build();
    try (DefaultCredentialsProvider credentials = DefaultCredentialsProvider.builder().build();
        SdkHttpClient http = UrlConnectionHttpClient.create()) {
      AwsCredentials identity = credentials.resolveCredentials();
      SignedRequest signed = AwsV4HttpSigner.create()
          .sign(sign -> sign.identity(identity)
              .request(request)
              .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "cloudformation")
              .putProperty(AwsV4HttpSigner.REGION_NAME, region));
      HttpExecuteResponse response = http
          .prepareRequest(HttpExecuteRequest.builder().request(signed.request()).build())
          .call();
      try (InputStream body = response.responseBody().map(InputStream.class::cast)
          .orElse(InputStream.nullInputStream())) {
        byte[] xml = body.readAllBytes();
        if (!response.httpResponse().isSuccessful()) {
          throw UserException.failed("CloudFormation does not describe the stack " + stack + " (status "
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

  private static Map<String, String> outputs(byte[] xml, String stack) throws IOException {
    Map<String, String> outputs = new HashMap<>();
    NodeList keys = parse(xml, stack).getElementsByTagName("OutputKey");
    for (int i = 0; i < keys.getLength(); i++) {
      if (keys.item(i).getParentNode() instanceof Element member) {
        outputs.put(keys.item(i).getTextContent(),
            member.getElementsByTagName("OutputValue").item(0).getTextContent());
      }
    }
    return outputs;
  }

  private static Document parse(byte[] xml, String stack) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("CloudFormation's description of the stack " + stack + " cannot be read", e);
    }
  }
}
