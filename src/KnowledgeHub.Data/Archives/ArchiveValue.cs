using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeHub.Data.Archives;

/// <summary>One value on its way between a database and a line of an archive.</summary>
internal static class ArchiveValue
{
    private static readonly Dictionary<Type, Kind> _kinds = new()
    {
        [typeof(string)] = new(
            DbType.String,
            (row, place) => row.GetString(place),
            (line, value) => line.WriteStringValue((string)value),
            text => text.GetString()
        ),
        [typeof(int)] = new(
            DbType.Int32,
            (row, place) => row.GetInt32(place),
            (line, value) => line.WriteNumberValue((int)value),
            text => text.GetInt32()
        ),
        [typeof(long)] = new(
            DbType.Int64,
            (row, place) => row.GetInt64(place),
            (line, value) => line.WriteNumberValue((long)value),
            text => text.GetInt64()
        ),
        [typeof(double)] = new(
            DbType.Double,
            (row, place) => row.GetDouble(place),
            (line, value) => line.WriteNumberValue((double)value),
            text => text.GetDouble()
        ),
        [typeof(bool)] = new(
            DbType.Boolean,
            (row, place) => row.GetBoolean(place),
            (line, value) => line.WriteBooleanValue((bool)value),
            text => text.GetBoolean()
        ),
        [typeof(Guid)] = new(
            DbType.Guid,
            (row, place) => row.GetGuid(place),
            (line, value) => line.WriteStringValue((Guid)value),
            text => text.GetGuid()
        ),
        [typeof(byte[])] = new(
            DbType.Binary,
            (row, place) => row.GetFieldValue<byte[]>(place),
            (line, value) => line.WriteBase64StringValue((byte[])value),
            text => text.GetBytesFromBase64()
        ),
        [typeof(DateOnly)] = new(
            DbType.Date,
            (row, place) => row.GetFieldValue<DateOnly>(place),
            (line, value) =>
                line.WriteStringValue(
                    ((DateOnly)value).ToString("O", CultureInfo.InvariantCulture)
                ),
            text =>
                DateOnly.ParseExact(
                    text.GetString() ?? string.Empty,
                    "O",
                    CultureInfo.InvariantCulture
                )
        ),
        // Every time is kept in UTC; SQLite does not say so.
        [typeof(DateTime)] = new(
            DbType.DateTime,
            (row, place) => DateTime.SpecifyKind(row.GetDateTime(place), DateTimeKind.Utc),
            (line, value) => line.WriteStringValue((DateTime)value),
            text => DateTime.SpecifyKind(text.GetDateTime(), DateTimeKind.Utc)
        ),
        [typeof(DateTimeOffset)] = new(
            DbType.DateTimeOffset,
            (row, place) => row.GetFieldValue<DateTimeOffset>(place).ToUniversalTime(),
            (line, value) => line.WriteStringValue((DateTimeOffset)value),
            text => text.GetDateTimeOffset()
        ),
    };

    /// <summary>Copies a value of a row into a line.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">Position of the value.</param>
    /// <param name="type">Its type.</param>
    /// <param name="line">The line.</param>
    public static void Copy(DbDataReader row, int place, Type type, Utf8JsonWriter line)
    {
        if (row.IsDBNull(place))
        {
            line.WriteNullValue();
        }
        else
        {
            _kinds[type].Write(line, _kinds[type].Get(row, place));
        }
    }

    /// <summary>Makes a parameter for the values of a column.</summary>
    /// <param name="command">The command that it belongs to.</param>
    /// <param name="place">Position of the column.</param>
    /// <param name="type">Type of the values.</param>
    public static void AddParameter(DbCommand command, int place, Type type)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{place}";
        parameter.DbType = _kinds[type].DbType;
        command.Parameters.Add(parameter);
    }

    /// <summary>The value in a line, for a parameter.</summary>
    /// <param name="value">What stands in the line.</param>
    /// <param name="type">Its type.</param>
    /// <exception cref="FormatException">The value is not of that type.</exception>
    /// <exception cref="InvalidOperationException">The value is not of that type.</exception>
    public static object Read(JsonElement value, Type type) =>
        value.ValueKind is JsonValueKind.Null
            ? DBNull.Value
            : _kinds[type].Read(value) ?? DBNull.Value;

    private sealed record Kind(
        DbType DbType,
        Func<DbDataReader, int, object> Get,
        Action<Utf8JsonWriter, object> Write,
        Func<JsonElement, object?> Read
    );
}
