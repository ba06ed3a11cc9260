using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace KnowledgeHub.Data.Exchange;

/// <summary>Reads a package in small batches of entries, never holding more of it than one batch.</summary>
/// <param name="stream">The file, at its beginning.</param>
internal sealed class LibraryPackageReader(Stream stream)
{
    private const int FirstBuffer = 64 * 1024;
    private const int BatchEntries = 100;
    private const int BatchBytes = 4 * 1024 * 1024;
    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private bool _isRead;
    private bool _isBegun;
    private JsonReaderState _state;
    private Place _place;
    private int _number;

    // What comes next in the file.
    private enum Place
    {
        Start,
        FormatName,
        Format,
        SchemaName,
        Schema,
        EntriesName,
        Entries,
        Entry,
        Close,
        End,
    }

    /// <summary>The entries in the order of the file.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="LibraryPackageException">The file is not such a package, or it is cut off.</exception>
    public async IAsyncEnumerable<IReadOnlyList<PackageItem>> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var batch = new List<PackageItem>();
        var size = 0;
        await foreach (var item in ReadEachAsync(cancellation))
        {
            batch.Add(item);
            size += item.Size;
            if (batch.Count == BatchEntries || size >= BatchBytes)
            {
                yield return batch;
                (batch, size) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private async IAsyncEnumerable<PackageItem> ReadEachAsync(
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        while (true)
        {
            if (!TryStep(out var entry))
            {
                if (_isRead)
                {
                    yield break;
                }

                await FillAsync(cancellation);
            }
            else if (!entry.IsEmpty)
            {
                yield return Read(entry.Span);
            }
        }
    }

    // One token of the frame, or one whole entry; false when the buffer holds too little for either.
    private bool TryStep(out ReadOnlyMemory<byte> entry)
    {
        entry = default;
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start.._end), _isRead, _state);
        try
        {
            if (!reader.Read())
            {
                return false;
            }

            if (_place is Place.Entry && reader.TokenType is JsonTokenType.StartObject)
            {
                var first = _start + (int)reader.TokenStartIndex;
                if (!reader.TrySkip())
                {
                    return false;
                }

                entry = _buffer.AsMemory(first..(_start + (int)reader.BytesConsumed));
            }
            else
            {
                _place = After(ref reader);
            }
        }
        catch (JsonException)
        {
            throw new LibraryPackageException(
                _isRead && _end == _start
                    ? "The file is empty or cut off."
                    : $"The file is not correct JSON, or it is cut off; the last whole entry is number {_number}."
            );
        }

        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return true;
    }

    private Place After(ref Utf8JsonReader reader) =>
        (_place, reader.TokenType) switch
        {
            (Place.Start, JsonTokenType.StartObject) => Place.FormatName,
            (Place.FormatName, JsonTokenType.PropertyName) when reader.ValueTextEquals("format") =>
                Place.Format,
            (Place.Format, JsonTokenType.String) when reader.ValueTextEquals(LibraryFormat.Name) =>
                Place.SchemaName,
            (Place.SchemaName, JsonTokenType.PropertyName) when reader.ValueTextEquals("schema") =>
                Place.Schema,
            (Place.Schema, JsonTokenType.Number) => AfterSchema(ref reader),
            (Place.EntriesName, JsonTokenType.PropertyName)
                when reader.ValueTextEquals("entries") => Place.Entries,
            (Place.Entries, JsonTokenType.StartArray) => Place.Entry,
            (Place.Entry, JsonTokenType.EndArray) => Place.Close,
            (Place.Close, JsonTokenType.EndObject) => Place.End,
            (Place.Entry, _) => throw new LibraryPackageException(
                $"What follows entry {_number} is not an entry."
            ),
            _ => throw new LibraryPackageException(
                $"The file is not a library package: it must be an object with \"format\": \"{LibraryFormat.Name}\", \"schema\": {LibraryFormat.Schema} and \"entries\", in this order and nothing else."
            ),
        };

    private static Place AfterSchema(ref Utf8JsonReader reader) =>
        reader.TryGetInt32(out var schema) && schema == LibraryFormat.Schema
            ? Place.EntriesName
            : throw new LibraryPackageException(
                $"The package has the schema {Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, 12)])}; this portal reads schema {LibraryFormat.Schema}."
            );

    private async Task FillAsync(CancellationToken cancellation)
    {
        _buffer.AsSpan(_start.._end).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        MakeRoom();
        var read = await stream.ReadAtLeastAsync(
            _buffer.AsMemory(_end),
            Encoding.UTF8.Preamble.Length,
            throwOnEndOfStream: false,
            cancellation
        );
        _end += read;
        _isRead = read == 0;
        if (!_isBegun && _buffer.AsSpan(_start.._end).StartsWith(Encoding.UTF8.Preamble))
        {
            _start = Encoding.UTF8.Preamble.Length;
        }

        _isBegun = true;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
        {
            return;
        }

        if (_buffer.Length >= LibraryFormat.MaxEntryBytes)
        {
            throw new LibraryPackageException(
                $"What follows entry {_number} is longer than {LibraryFormat.MaxEntryBytes / 1024 / 1024} MB; no entry is."
            );
        }

        Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, LibraryFormat.MaxEntryBytes));
    }

    private PackageItem Read(ReadOnlySpan<byte> json)
    {
        _number++;
        if (FieldOfNull(json) is { } empty)
        {
            return Unread(json.Length, empty, "null is no value; leave the field out.");
        }

        try
        {
            return new(_number, json.Length, LibraryFormat.Read(json), null);
        }
        catch (JsonException exception)
        {
            var field = exception.Path is ['$', '.', .. var path] ? path : string.Empty;
            return Unread(
                json.Length,
                field,
                field.Length > 0
                    ? $"it is unknown or repeated, or its value does not have the form that schema {LibraryFormat.Schema} asks for."
                    : "a field is missing, unknown or repeated; id, slug, status and content are needed, publishedUtc and archiving may follow."
            );
        }
    }

    private PackageItem Unread(int size, string field, string message) =>
        new(_number, size, null, new(_number, string.Empty, field, message));

    private static string? FieldOfNull(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var field = default(ReadOnlySpan<byte>);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                field = reader.ValueSpan;
            }
            else if (reader.TokenType is JsonTokenType.Null)
            {
                return Encoding.UTF8.GetString(field);
            }
        }

        return null;
    }
}
