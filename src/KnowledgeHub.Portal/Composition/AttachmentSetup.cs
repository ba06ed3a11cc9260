using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Documents.Inspection;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts the files of entries together.</summary>
internal static class AttachmentSetup
{
    public static void AddAttachments(this IServiceCollection services, PortalSettings settings)
    {
        services.AddSingleton(new AttachmentLimits(settings.FilesQuotaBytes));
        services.AddSingleton<IFileInspector, FileInspector>();
        services.AddSingleton<ReadAttachments>();
        services.AddSingleton<AddAttachment>();
        services.AddSingleton<RemoveAttachment>();
    }
}
