namespace KnowledgeHub.Core.Exchange;

/// <summary>Port: reads tables out of files that somebody hands in. Time and memory are bounded whatever a file holds.</summary>
public interface IImportTableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="fileName">Name of the file; its extension says what it should be.</param>
    /// <param name="bytes">The file, of at most <see cref="ImportTable.MaxBytes"/>.</param>
    ImportTableReading Read(string fileName, ReadOnlyMemory<byte> bytes);
}
