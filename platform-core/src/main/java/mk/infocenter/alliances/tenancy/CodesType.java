package mk.infocenter.alliances.tenancy;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;

/** Keeps a short list of codes (languages, modules, themes) as a text array, in the table and in its history alike. */
public class CodesType implements UserType<Codes> {

    @Override
    public int getSqlType() {
        return Types.ARRAY;
    }

    @Override
    public Class<Codes> returnedClass() {
        return Codes.class;
    }

    @Override
    public boolean equals(@Nullable Codes one, @Nullable Codes other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(Codes codes) {
        return codes.hashCode();
    }

    @Override
    public @Nullable Codes nullSafeGet(ResultSet rows, int position, WrapperOptions options) throws SQLException {
        var array = rows.getArray(position);
        return array == null ? null : Codes.of((String[]) array.getArray());
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, @Nullable Codes codes, int position, WrapperOptions options)
            throws SQLException {
        if (codes == null) {
            statement.setNull(position, Types.ARRAY);
        } else {
            statement.setArray(
                    position,
                    statement
                            .getConnection()
                            .createArrayOf("text", codes.values().toArray()));
        }
    }

    @Override
    public @Nullable Codes deepCopy(@Nullable Codes codes) {
        return codes;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public @Nullable Serializable disassemble(@Nullable Codes codes) {
        return codes == null ? null : codes.values().toArray(String[]::new);
    }

    @Override
    public @Nullable Codes assemble(@Nullable Serializable cached, Object owner) {
        return cached == null ? null : Codes.of((String[]) cached);
    }
}
