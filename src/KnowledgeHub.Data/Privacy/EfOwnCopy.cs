using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace KnowledgeHub.Data.Privacy;

/// <summary>Reads what <see cref="PersonalDataMap"/> says about one person.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfOwnCopy(StoreAccess access) : IOwnCopy
{
    /// <inheritdoc/>
    public Task WriteAsync(string accountId, Utf8JsonWriter json, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(json);
        return access.RunAsync(
            async context =>
            {
                var person = await Person.ReadAsync(context, accountId, cancellation);
                await using var moment = await access.Engine.BeginSnapshotAsync(
                    context,
                    cancellation
                );
                var schema = ArchiveSchema.Of(context, access.Engine.JsonColumnType);
                json.WriteStartObject();
                foreach (var table in PersonalDataMap.Tables)
                {
                    json.WriteStartObject($"{table.Name}.{table.Subject}");
                    json.WriteString("purpose", table.Purpose);
                    json.WriteStartArray("rows");
                    await WriteRowsAsync(context, (table, schema), person, json, cancellation);
                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                await WriteNamesAsync(context, person, json, cancellation);
                json.WriteEndObject();
                return true;
            },
            cancellation
        );
    }

    private static async Task WriteRowsAsync(
        HubDbContext context,
        (PersonalTable Known, ArchiveSchema Schema) of,
        Person person,
        Utf8JsonWriter json,
        CancellationToken cancellation
    )
    {
        var types = of.Schema.Tables.Single(table => table.Name == of.Known.Name).Columns;
        var columns = of
            .Known.Columns.Insert(0, of.Known.Subject)
            .Select(name => types.Single(column => column.Name == name))
            .ToList();
        var list = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        var (condition, values) = person.Rows(of.Known);
        await using var rows = await ReadAsync(
            context,
            ($"SELECT {list} FROM \"{of.Known.Name}\" WHERE {condition}", values),
            cancellation
        );
        while (await rows.ReadAsync(cancellation))
        {
            json.WriteStartObject();
            for (var place = 0; place < columns.Count; place++)
            {
                json.WritePropertyName(columns[place].Name);
                ArchiveValue.Copy(rows, place, columns[place].Type, json);
            }

            json.WriteEndObject();
        }
    }

    // A name in a document of a country goes out with the object that it stands in: the step, the approval, the signature.
    private static async Task WriteNamesAsync(
        HubDbContext context,
        Person person,
        Utf8JsonWriter json,
        CancellationToken cancellation
    )
    {
        foreach (var place in PersonalDataMap.Names)
        {
            json.WriteStartObject($"{place.Table}.{place.Column}");
            json.WriteString("purpose", place.Purpose);
            json.WriteStartArray("rows");
            foreach (var document in await DocumentsAsync(context, place, person, cancellation))
            {
                foreach (var part in place.In(JsonNode.Parse(document), person))
                {
                    part.WriteTo(json);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static async Task<IReadOnlyList<string>> DocumentsAsync(
        HubDbContext context,
        PersonalName place,
        Person person,
        CancellationToken cancellation
    )
    {
        if (place.Account is null)
        {
            var signed = await OwnSignatures.ReadAsync(context, person, cancellation);
            var sheets = await OwnSignatures.StandingAsync(context, signed, cancellation);
            return sheets.ConvertAll(sheet => HubJson.Write(sheet.Signatory));
        }

        await using var rows = await ReadAsync(
            context,
            (
                $"SELECT CAST(\"{place.Column}\" AS text) FROM \"{place.Table}\" WHERE \"{place.Column}\" IS NOT NULL AND CAST(\"{place.Column}\" AS text) LIKE {{0}}",
                [$"%{person.Id}%"]
            ),
            cancellation
        );
        var found = new List<string>();
        while (await rows.ReadAsync(cancellation))
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }

    private static async Task<DbDataReader> ReadAsync(
        HubDbContext context,
        (string Sql, object[] Values) query,
        CancellationToken cancellation
    )
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        var sql = query.Sql;
        for (var place = 0; place < query.Values.Length; place++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@v{place}";
            parameter.Value = query.Values[place];
            command.Parameters.Add(parameter);
            sql = sql.Replace($"{{{place}}}", parameter.ParameterName, StringComparison.Ordinal);
        }

        command.CommandText = sql;
        return await command.ExecuteReaderAsync(cancellation);
    }
}
