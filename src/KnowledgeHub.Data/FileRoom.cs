using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Data.Evidence;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data;

/// <summary>The room that all files share: those of entries and those of evidence, with every version that is kept.</summary>
internal static class FileRoom
{
    /// <summary>Size of all files, in bytes.</summary>
    public static async Task<long> UsedAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) =>
        await context.Attachments.SumAsync(row => (long)row.Size, cancellation)
        + await context.Set<StoredEvidenceFile>().SumAsync(row => (long)row.Size, cancellation);

    /// <summary>Whether another file can be taken.</summary>
    /// <param name="context">The context.</param>
    /// <param name="limits">What the operator has set.</param>
    /// <param name="bytes">Size of the file.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public static async Task<bool> IsLeftAsync(
        HubDbContext context,
        AttachmentLimits limits,
        int bytes,
        CancellationToken cancellation
    ) => await UsedAsync(context, cancellation) + bytes <= limits.LibraryBytes;
}
