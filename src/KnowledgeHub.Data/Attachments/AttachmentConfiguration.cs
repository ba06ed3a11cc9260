using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Attachments;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.HasKey(attachment => attachment.Id);
        builder.Property(attachment => attachment.Id).ValueGeneratedNever();
        builder.Property(attachment => attachment.PracticeId).HasMaxLength(16);
        builder.Property(attachment => attachment.FileName).HasMaxLength(FileNames.MaxLength);
        builder.Property(attachment => attachment.Format).HasConversion<string>().HasMaxLength(20);
        builder.Property(attachment => attachment.Sha256).HasMaxLength(64);
        builder
            .Property(attachment => attachment.Rights)
            .HasMaxLength(AttachmentRules.MaxRightsLength);
        builder
            .Property(attachment => attachment.Sensitivity)
            .HasConversion<string>()
            .HasMaxLength(20);
        builder.Property(attachment => attachment.UploadedBy).HasMaxLength(80);
        builder.HasIndex(attachment => new { attachment.PracticeId, attachment.Sha256 }).IsUnique();
        builder
            .HasOne<Practice>()
            .WithMany()
            .HasForeignKey(attachment => attachment.PracticeId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
