package mk.infocenter.alliances.tenancy;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import java.util.Objects;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a localized text as one jsonb object, in the table and in its history alike. */
public class LocalizedTextType implements UserType<LocalizedText> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** Reads the jsonb form. */
    public static LocalizedText read(@Nullable String json) {
        return json == null ? LocalizedText.EMPTY : new LocalizedText(JSON.readValue(json, TEXTS));
    }

    @Override
    public int getSqlType() {
        return Types.OTHER;
    }

    @Override
    public Class<LocalizedText> returnedClass() {
        return LocalizedText.class;
    }

    @Override
    public boolean equals(@Nullable LocalizedText one, @Nullable LocalizedText other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(LocalizedText text) {
        return text.hashCode();
    }

    @Override
    public LocalizedText nullSafeGet(ResultSet rows, int position, WrapperOptions options) throws SQLException {
        return read(rows.getString(position));
    }

    @Override
    public void nullSafeSet(
            PreparedStatement statement, @Nullable LocalizedText text, int position, WrapperOptions options)
            throws SQLException {
        if (text == null) {
            statement.setNull(position, Types.OTHER);
        } else {
            statement.setObject(position, JSON.writeValueAsString(text.texts()), Types.OTHER);
        }
    }

    @Override
    public @Nullable LocalizedText deepCopy(@Nullable LocalizedText text) {
        return text;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public @Nullable Serializable disassemble(@Nullable LocalizedText text) {
        return text == null ? null : JSON.writeValueAsString(text.texts());
    }

    @Override
    public @Nullable LocalizedText assemble(@Nullable Serializable cached, Object owner) {
        return cached == null ? null : read((String) cached);
    }
}
