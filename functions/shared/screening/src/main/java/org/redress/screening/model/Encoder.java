package org.redress.screening.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** The network itself, run by ONNX Runtime on one core. Safe for many threads. */
public final class Encoder {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  /** @throws IllegalStateException if these are no weights of such a network */
  public Encoder(byte[] weights) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(weights, options);
    } catch (OrtException e) {
      throw new IllegalStateException("The model's weights cannot be loaded", e);
    }
  }

  /**
   * Runs the network on one sequence: several at a time would take as long, and each would change the others' outputs a
   * little, since activations are rounded together.
   *
   * @param ids of tokens
   * @return the outputs of all heads
   */
  public float[] outputs(long[] ids) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor tokens = tensor(ids);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[ids.length]);
        OrtSession.Result result = session.run(
            Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException("The model failed at a text of " + ids.length + " pieces", e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[]{1, values.length});
  }
}
