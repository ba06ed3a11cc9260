using KnowledgeHub.Core.Attachments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Attachments;

internal sealed class StoredAttachmentContentConfiguration
    : IEntityTypeConfiguration<StoredAttachmentContent>
{
    public void Configure(EntityTypeBuilder<StoredAttachmentContent> builder)
    {
        builder.ToTable("AttachmentContents");
        builder.HasKey(content => content.AttachmentId);
        builder.Property(content => content.AttachmentId).ValueGeneratedNever();
        builder
            .HasOne<Attachment>()
            .WithOne()
            .HasForeignKey<StoredAttachmentContent>(content => content.AttachmentId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
