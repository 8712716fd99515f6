import type {LanguageWords} from './language-words';

/** The islands and the mainland of South-East Asia, and two languages of Africa in Latin letters. */
export const southEastAsia: Record<string, LanguageWords> = {
	id: {
		accepted: 'diterima, telah diterima, hadir, akan hadir, ya',
		declined: 'ditolak, telah ditolak, menolak, tidak hadir, tidak akan hadir, tidak',
		tentative: 'mungkin, tentatif, barangkali',
		awaited: 'menunggu, menunggu respons, menunggu jawaban, menunggu tanggapan, perlu respons, perlu tanggapan, belum merespons, belum menanggapi, belum menjawab, belum dijawab, tidak ada respons, tidak ada tanggapan',
		optional: 'opsional, tamu opsional, peserta opsional',
	},
	ms: {
		accepted: 'diterima, telah diterima, hadir, akan hadir, ya',
		declined: 'ditolak, telah ditolak, menolak, tidak hadir, tidak akan hadir, tidak',
		tentative: 'mungkin, tentatif, barangkali',
		awaited: 'menunggu, menunggu respons, menunggu jawapan, menunggu maklum balas, menunggu balasan, perlukan jawapan, perlukan respons, belum menjawab, belum memberi respons, tiada respons, tiada jawapan, tiada maklum balas',
		optional: 'pilihan, tidak wajib, tetamu pilihan',
	},
	fil: {
		accepted: 'tinanggap, dadalo, pupunta, oo',
		declined: 'tinanggihan, hindi dadalo, hindi pupunta, hindi',
		tentative: 'siguro, baka, marahil, tentatibo',
		awaited: 'naghihintay, naghihintay ng tugon, naghihintay ng sagot, hinihintay ang tugon, hinihintay ang sagot, kailangan ng tugon, hindi pa tumutugon, hindi pa sumasagot, walang tugon, walang sagot',
		optional: 'opsyonal, hindi kinakailangan',
	},
	vi: {
		accepted: 'đã chấp nhận, chấp nhận, đã nhận lời, tham dự, sẽ tham dự, tham gia, sẽ tham gia, có',
		declined: 'đã từ chối, từ chối, không tham dự, sẽ không tham dự, không tham gia, sẽ không tham gia, không',
		tentative: 'có thể, có lẽ, có thể tham dự, có thể tham gia',
		awaited: 'đang chờ, đang chờ phản hồi, đang chờ trả lời, đang đợi phản hồi, chờ phản hồi, chờ trả lời, cần phản hồi, cần trả lời, chưa phản hồi, chưa trả lời, không có phản hồi',
		optional: 'không bắt buộc, tùy chọn, tuỳ chọn, khách không bắt buộc',
	},
	th: {
		accepted: 'ยอมรับแล้ว, ตอบรับแล้ว, ตอบรับ, เข้าร่วม, จะเข้าร่วม, ใช่',
		declined: 'ปฏิเสธแล้ว, ปฏิเสธ, ไม่เข้าร่วม, จะไม่เข้าร่วม, ไม่ใช่, ไม่',
		tentative: 'อาจจะ, อาจเข้าร่วม, อาจจะเข้าร่วม, ไม่แน่ใจ',
		awaited: 'รอการตอบกลับ, รอการตอบรับ, รอตอบกลับ, รอตอบรับ, กำลังรอการตอบกลับ, กำลังรอการตอบรับ, ต้องตอบกลับ, ต้องการการตอบกลับ, ยังไม่ตอบ, ยังไม่ตอบกลับ, ยังไม่ได้ตอบกลับ, ไม่มีการตอบกลับ',
		optional: 'ไม่บังคับ, ไม่จำเป็น',
	},
	lo: {
		accepted: 'ຍອມຮັບແລ້ວ, ຕອບຮັບແລ້ວ, ເຂົ້າຮ່ວມ, ຈະເຂົ້າຮ່ວມ, ແມ່ນ',
		declined: 'ປະຕິເສດແລ້ວ, ປະຕິເສດ, ບໍ່ເຂົ້າຮ່ວມ, ຈະບໍ່ເຂົ້າຮ່ວມ, ບໍ່, ບໍ່ແມ່ນ',
		tentative: 'ບາງທີ, ອາດຈະ',
		awaited: 'ລໍຖ້າການຕອບຮັບ, ລໍຖ້າການຕອບກັບ, ກຳລັງລໍຖ້າການຕອບກັບ, ຍັງບໍ່ໄດ້ຕອບ, ຍັງບໍ່ຕອບກັບ',
		optional: 'ບໍ່ບັງຄັບ',
	},
	my: {
		accepted: 'လက်ခံပြီး, လက်ခံထားသည်, လက်ခံခဲ့သည်, လက်ခံလိုက်သည်, တက်ရောက်မည်, တက်ရောက်ပါမည်, ဟုတ်ကဲ့',
		declined: 'ငြင်းပယ်ပြီး, ငြင်းပယ်ထားသည်, ငြင်းပယ်ခဲ့သည်, ငြင်းပယ်လိုက်သည်, မတက်ရောက်ပါ, မတက်ရောက်နိုင်ပါ',
		tentative: 'ဖြစ်နိုင်သည်, ဖြစ်နိုင်ပါသည်, မသေချာပါ',
		awaited: 'တုံ့ပြန်မှုကို စောင့်ဆိုင်းနေသည်, တုံ့ပြန်မှု စောင့်ဆိုင်းနေသည်',
		optional: 'မဖြစ်မနေမဟုတ်ပါ',
	},
	km: {
		accepted: 'បានទទួលយក, បានយល់ព្រម, នឹងចូលរួម, ចូលរួម, បាទ/ចាស',
		declined: 'បានបដិសេធ, មិនចូលរួម, នឹងមិនចូលរួម, ទេ',
		tentative: 'ប្រហែល, ប្រហែលជា',
		awaited: 'កំពុងរង់ចាំការឆ្លើយតប, រង់ចាំការឆ្លើយតប, មិនទាន់ឆ្លើយតប',
		optional: 'ស្រេចចិត្ត, មិនចាំបាច់',
	},
	sw: {
		accepted: 'imekubaliwa, umekubaliwa, amekubali, umekubali, atahudhuria, anahudhuria, ndiyo',
		declined: 'imekataliwa, umekataliwa, amekataa, umekataa, hatahudhuria, hahudhurii, hapana',
		tentative: 'labda, huenda',
		awaited: 'inasubiri jibu, anasubiri jibu, inasubiri majibu, hajajibu, hakuna jibu, inahitaji jibu',
		optional: 'si lazima, hiari, ya hiari',
	},
	zu: {
		accepted: 'kwamukelwe, yebo',
		declined: 'kwenqatshiwe, cha',
		tentative: 'mhlawumbe',
		awaited: 'kulindwe impendulo',
		optional: 'ongakukhetha',
	},
};
