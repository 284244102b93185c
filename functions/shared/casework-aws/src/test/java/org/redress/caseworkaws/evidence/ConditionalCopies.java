package org.redress.caseworkaws.evidence;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Refuses copies as S3 does that are to be made only where nothing lies; the local server makes them all the same. */
record ConditionalCopies(S3Client plain) implements ExecutionInterceptor {

  private static final int PRECONDITION_FAILED = 412;

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof CopyObjectRequest copy && "*".equals(copy.ifNoneMatch()) && isThere(copy)) {
      throw S3Exception.builder().statusCode(PRECONDITION_FAILED).message("Something lies there").build();
    }
  }

  private boolean isThere(CopyObjectRequest copy) {
    try {
      plain.headObject(head -> head.bucket(copy.destinationBucket()).key(copy.destinationKey()));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    }
  }
}
