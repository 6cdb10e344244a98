package dev.parley.moderation.triage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A model as bytes, compressed and with a checksum. Only what is not zero is written. */
final class ModelBytes {

    private static final int MAGIC = 0x50_41_52_4c;

    /** Changes whenever texts are read otherwise, for then old weights say nothing. */
    static final int READING = 1;

    private ModelBytes() {}

    static byte[] of(LinearModel model) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(MAGIC);
            out.writeInt(READING);
            out.writeDouble(model.calibration().slope());
            out.writeDouble(model.calibration().offset());
            write(model.rarity().weights(), out);
            write(model.weights(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The model that these bytes hold.
     *
     * @throws BrokenModel when they hold none, or one of a version that reads texts otherwise
     */
    static LinearModel read(byte[] bytes) {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.readInt() != MAGIC) {
                throw new BrokenModel("these bytes are no model");
            }
            if (in.readInt() != READING) {
                throw new BrokenModel("the model is of another version of Parley");
            }
            var calibration = new Calibration(in.readDouble(), in.readDouble());
            var rarity = new Rarity(read(Rarity.SIZE, in));
            var model = new LinearModel(rarity, read(LinearModel.SIZE, in), calibration);
            if (in.read() >= 0) {
                throw new BrokenModel("there is more than a model");
            }
            return model;
        } catch (IOException e) {
            throw new BrokenModel("the model can't be read: " + e.getMessage());
        }
    }

    private static void write(float[] numbers, DataOutputStream out) throws IOException {
        int present = 0;
        for (float number : numbers) {
            present += number == 0 ? 0 : 1;
        }
        out.writeInt(present);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 0) {
                out.writeInt(i);
                out.writeFloat(numbers[i]);
            }
        }
    }

    private static float[] read(int size, DataInputStream in) throws IOException {
        var numbers = new float[size];
        int present = in.readInt();
        if (present < 0 || present > size) {
            throw new BrokenModel("the model has " + present + " weights where " + size + " are possible");
        }
        for (int i = 0; i < present; i++) {
            int index = in.readInt();
            if (index < 0 || index >= size) {
                throw new BrokenModel("the model has a weight for feature " + index + " of " + size);
            }
            float number = in.readFloat();
            if (!Float.isFinite(number)) {
                throw new BrokenModel("the model has a weight that is no number");
            }
            numbers[index] = number;
        }
        return numbers;
    }
}
