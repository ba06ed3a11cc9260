using KnowledgeHub.Core.Exchange;

namespace KnowledgeHub.Core.Offline;

/// <summary>Port: reads the cells of workbooks that somebody hands in. Time and memory are bounded whatever a file holds.</summary>
public interface IWorkbookReader
{
    /// <summary>Reads every sheet, hidden ones too.</summary>
    /// <param name="bytes">The file, of at most <see cref="ImportTable.MaxBytes"/>.</param>
    WorkbookReading Read(ReadOnlyMemory<byte> bytes);
}
