package mk.infocenter.alliances.organizations;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps an unchangeable value as one jsonb object, in the table and in its history alike. */
public abstract class JsonType<T> implements UserType<T> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Class<T> type;

    protected JsonType(Class<T> type) {
        this.type = type;
    }

    @Override
    public int getSqlType() {
        return Types.OTHER;
    }

    @Override
    public Class<T> returnedClass() {
        return type;
    }

    @Override
    public boolean equals(@Nullable T one, @Nullable T other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(T value) {
        return value.hashCode();
    }

    @Override
    public @Nullable T nullSafeGet(ResultSet rows, int position, WrapperOptions options) throws SQLException {
        return assemble(rows.getString(position), rows);
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, @Nullable T value, int position, WrapperOptions options)
            throws SQLException {
        statement.setObject(position, disassemble(value), Types.OTHER);
    }

    @Override
    public @Nullable T deepCopy(@Nullable T value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public @Nullable Serializable disassemble(@Nullable T value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    @Override
    public @Nullable T assemble(@Nullable Serializable json, Object owner) {
        return json == null ? null : JSON.readValue((String) json, type);
    }
}
