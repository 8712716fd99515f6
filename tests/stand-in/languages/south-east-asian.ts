import type {Speech} from './speech.ts';

/** Indonesian, Vietnamese, Thai and Burmese. */
export const southEastAsian: Record<string, Speech> = {
	id: {
		range: '{from} sampai {to}', moment: '{date} pukul {time}', point: '.',
		labels: ['Kalender: ', 'Lokasi: ', 'Warna: '], noLocation: 'Tak ada lokasi',
		said: 'Sepanjang hari|Diterima|Ditolak|Perlu tanggapan|Mungkin|tugas: |Belum selesai|Lokasi kerja: |Waktu fokus: |Tidak di kantor: |(Tanpa judul)',
		page: 'Hari ini|{} sebelumnya|{} berikutnya|Hari|Minggu|Bulan|Tahun|Jadwal|Tutup|Edit acara|Hapus acara|Simpan|Telusuri|Ya|Tidak|Mungkin|Penyelenggara|Opsional|Tidak ada acara|1 acara|{} acara|Tidak ada acara sepanjang hari|1 acara sepanjang hari|{} acara sepanjang hari|1 tamu|{} tamu|Minggu {}|, hari ini|{} lagi|Hari {} dari {}',
	},
	vi: {
		range: 'Từ {from} đến {to}', moment: '{time} {date}', date: '{d} {month}, {y}', halves: ['AM', 'PM'], long12: true,
		labels: ['Lịch: ', 'Vị trí: ', 'Màu: '], noLocation: 'Không có vị trí nào',
		said: 'Cả ngày|Đã chấp nhận|Đã từ chối|Cần trả lời|Có thể|việc cần làm: |Chưa hoàn thành|Vị trí làm việc: |Thời gian tập trung: |Không có mặt: |(Không có tiêu đề)',
		page: 'Hôm nay|{} trước|{} sau|Ngày|Tuần|Tháng|Năm|Lịch biểu|Đóng|Chỉnh sửa sự kiện|Xóa sự kiện|Lưu|Tìm kiếm|Có|Không|Có thể|Người tổ chức|Không bắt buộc|Không có sự kiện nào|1 sự kiện|{} sự kiện|Không có sự kiện cả ngày|1 sự kiện cả ngày|{} sự kiện cả ngày|1 khách|{} khách|Tuần của {}|, hôm nay|{} mục khác|Ngày {}/{}',
	},
	th: {
		range: '{from} ถึง {to}', shown: '{from} ถึง {to}', moment: '{date} เวลา {time}', after24: '\u{A0}น.',
		labels: ['ปฏิทิน: ', 'สถานที่: ', 'สี: '], noLocation: 'ไม่มีสถานที่',
		said: 'ทั้งวัน|ตอบรับแล้ว|ปฏิเสธแล้ว|รอการตอบกลับ|อาจจะ|งาน: |ยังไม่เสร็จ|สถานที่ทำงาน: |เวลามีสมาธิ: |ไม่อยู่ที่สำนักงาน: |(ไม่มีชื่อ)',
		page: 'วันนี้|{}ก่อนหน้า|{}ถัดไป|วัน|สัปดาห์|เดือน|ปี|กำหนดการ|ปิด|แก้ไขกิจกรรม|ลบกิจกรรม|บันทึก|ค้นหา|ใช่|ไม่|อาจจะ|ผู้จัด|ไม่บังคับ|ไม่มีกิจกรรม|1 กิจกรรม|{} กิจกรรม|ไม่มีกิจกรรมทั้งวัน|1 กิจกรรมทั้งวัน|{} กิจกรรมทั้งวัน|ผู้เข้าร่วม 1 คน|ผู้เข้าร่วม {} คน|สัปดาห์ของ {}|, วันนี้|อีก {} รายการ|วันที่ {} จาก {}',
	},
	my: {
		// The separator, the digits and the place of the halves' words are evidenced; the rest is inferred.
		range: '{from} မှ {to}', moment: '{date} {time}', date: '{y} {month} {d}', months: 'ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ', halves: ['နံနက် ', 'ညနေ '], before: true, digits: '၀၁၂၃၄၅၆၇၈၉', comma: '၊ ',
		labels: ['ပြက္ခဒိန်- ', 'တည်နေရာ- ', 'အရောင်- '], noLocation: 'တည်နေရာ မရှိပါ',
		said: 'တစ်နေ့လုံး|လက်ခံထားသည်|ငြင်းပယ်ထားသည်|အကြောင်းပြန်ရန် လိုအပ်သည်|မသေချာပါ|လုပ်စရာ- |မပြီးသေးပါ|အလုပ်နေရာ- |အာရုံစိုက်ချိန်- |ရုံးပြင်ပ- |(ခေါင်းစဉ်မရှိ)',
		page: 'ယနေ့|ယခင် {}|နောက် {}|ရက်|ပတ်|လ|နှစ်|အချိန်ဇယား|ပိတ်ရန်|ပွဲကို တည်းဖြတ်ရန်|ပွဲကို ဖျက်ရန်|သိမ်းရန်|ရှာရန်|တက်မည်|မတက်ပါ|မသေချာပါ|စီစဉ်သူ|မဖြစ်မနေ မလိုပါ|ပွဲမရှိပါ|ပွဲ ၁ ခု|ပွဲ {} ခု|တစ်နေ့လုံးပွဲ မရှိပါ|တစ်နေ့လုံးပွဲ ၁ ခု|တစ်နေ့လုံးပွဲ {} ခု|ဧည့်သည် ၁ ဦး|ဧည့်သည် {} ဦး|{} ပတ်|၊ ယနေ့|နောက်ထပ် {} ခု|{} ရက်မြောက်၊ စုစုပေါင်း {} ရက်',
	},
};
