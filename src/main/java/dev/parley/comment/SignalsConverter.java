package dev.parley.comment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores signals as a JSON array. */
@Converter
class SignalsConverter implements AttributeConverter<List<Signal>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Signal>> SIGNALS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Signal> signals) {
        return JSON.writeValueAsString(signals);
    }

    @Override
    public List<Signal> convertToEntityAttribute(String json) {
        return List.copyOf(JSON.readValue(json, SIGNALS));
    }
}
